// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let image: StaticString = #"""
    image builder trigger create ; Create a trigger of an image template.
     PUT 2022-07-01 %Microsoft.VirtualMachineImages/imageTemplates/{image_template_name}/triggers/{trigger_name} operation
     does create
     no-wait
     --image-template-name ;  ;  ; required pattern ; The name of the template.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --trigger-name ;  ;  ; required dest=trigger_name pattern ; The name of the trigger.
     --kind ; SourceImage| ; properties.kind ; group=Properties ; The kind.
    image builder trigger delete ; Delete a trigger of an image template.
     DELETE 2022-07-01 %Microsoft.VirtualMachineImages/imageTemplates/{image_template_name}/triggers/{trigger_name} location
     does delete
     no-wait
     --image-template-name ;  ;  ; required id=name pattern ; The name of the template.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --trigger-name ;  ;  ; required dest=trigger_name id=child_name_1 pattern ; The name of the trigger.
     confirm
    image builder trigger list ; List triggers of an image template.
     GET 2022-07-01 %Microsoft.VirtualMachineImages/imageTemplates/{image_template_name}/triggers
     does show
     --image-template-name ;  ;  ; required pattern ; The name of the template.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    image builder trigger show ; Show a trigger of an image template.
     GET 2022-07-01 %Microsoft.VirtualMachineImages/imageTemplates/{image_template_name}/triggers/{trigger_name}
     does show
     --image-template-name ;  ;  ; required id=name pattern ; The name of the template.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --trigger-name ;  ;  ; required dest=trigger_name id=child_name_1 pattern ; The name of the trigger.
    image builder trigger wait ; Wait until a trigger of an image template is as wanted.
     GET 2022-07-01 %Microsoft.VirtualMachineImages/imageTemplates/{image_template_name}/triggers/{trigger_name}
     does wait
     wait
     --image-template-name ;  ;  ; required id=name pattern ; The name of the template.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --trigger-name ;  ;  ; required dest=trigger_name id=child_name_1 pattern ; The name of the trigger.
    image delete ; Delete an image.
     DELETE 2024-07-01 %Microsoft.Compute/images/{image_name} operation
     does delete
     no-wait
     -n --name --image-name ;  ;  ; required dest=image_name id=name ; The name of the image.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    image list ; List images.
     GET 2024-07-01 /subscriptions/{subscription}/providers/Microsoft.Compute/images
     GET 2024-07-01 %Microsoft.Compute/images
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    image show ; Show an image.
     GET 2024-11-01 %Microsoft.Compute/images/{image_name}
     does show
     -n --name --image-name ;  ;  ; required dest=image_name id=name ; The name of the image.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    image update ; Change an image.
     GET 2024-07-01 %Microsoft.Compute/images/{image_name}
     PUT 2024-07-01 %Microsoft.Compute/images/{image_name} operation
     does update
     no-wait
     generic-update
     -n --name --image-name ;  ;  ; required dest=image_name id=name ; The name of the image.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --tags ; {*: ?}? ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
    image wait ; Wait until an image is as wanted.
     GET 2024-11-01 %Microsoft.Compute/images/{image_name}
     does wait
     wait
     -n --name --image-name ;  ;  ; required dest=image_name id=name ; The name of the image.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    """#
}
