// Made by Scripts/extract_classic.py from azure-cli 2.91.0; do not edit.

extension ClassicTable {
  /// What commands take, in the notation of ``ClassicTable``.
  static let extensions: StaticString = #"""
    extension add ; Note an extension as installed; azsim loads no code.
     ignore --cmd
     --source -s ; text ;  ; A wheel file, or its address.
     --name -n ; text ; dest=extension_name ; The name of the extension.
     --index ; text ; dest=index_url hidden ; Another index of extensions.
     --yes -y ; flag ;  ; Do not ask for confirmation.
     --allow-preview ; switch ;  ; Whether previews count.
     --pip-extra-index-urls ; text+ ; group=Experimental_Pip ; Where the installer looks besides.
     --pip-proxy ; text ; group=Experimental_Pip ; The proxy of the installer.
     --system ; flag ;  ; Install it for everybody.
     --version ; text ; default=latest ; Which version.
     --upgrade ; flag ;  ; Bring it to the newest version when it is there.
    extension list ; List the extensions that are noted as installed.
     ignore
    extension list-available ; List the extensions that azsim knows of, which are few of those there are.
     ignore --cmd
     --index ; text ; dest=index_url hidden ; Another index of extensions.
     --show-details -d ; flag ;  ; Show all that is known of them.
     rows transform_extension_list_available
    extension list-versions ; List the versions of an extension that azsim knows of.
     ignore --cmd
     --name -n ; text ; required dest=extension_name ; The name of the extension.
     --index ; text ; dest=index_url hidden ; Another index of extensions.
    extension remove ; Forget an extension.
     ignore
     --name -n ; text ; required dest=extension_name ; The name of the extension.
    extension show ; Show an extension that is noted as installed.
     ignore --cmd
     --name -n ; text ; required dest=extension_name ; The name of the extension.
    extension update ; Bring a noted extension to the newest version that azsim knows of.
     ignore --cmd
     --name -n ; text ; required dest=extension_name ; The name of the extension.
     --index ; text ; dest=index_url hidden ; Another index of extensions.
     --pip-extra-index-urls ; text+ ; group=Experimental_Pip ; Where the installer looks besides.
     --pip-proxy ; text ; group=Experimental_Pip ; The proxy of the installer.
     --allow-preview ; switch ;  ; Whether previews count.
    """#
}
