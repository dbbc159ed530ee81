# Disks, snapshots of them, and disks of the snapshots.
. "$EXPECT"
az group create -n rg-disks -l westeurope -o none
az disk create -g rg-disks -n data --size-gb 128 --sku Premium_LRS -o none
expect P10 az disk show -g rg-disks -n data --query tier -o tsv
az disk update -g rg-disks -n data --size-gb 256 -o none
expect 1100 az disk show -g rg-disks -n data --query diskIOPSReadWrite
az snapshot create -g rg-disks -n data-1 --source data --incremental true -o none
expect 256 az snapshot show -g rg-disks -n data-1 --query diskSizeGB
az disk create -g rg-disks -n copy --source data-1 --sku StandardSSD_LRS -o none
expect Copy az disk show -g rg-disks -n copy --query creationData.createOption -o tsv
az disk wait -g rg-disks -n copy --created
expect 2 az disk list -g rg-disks --query 'length(@)'
if az disk update -g rg-disks -n data --size-gb 64 2>/dev/null; then echo "a disk has shrunk"; exit 1; fi
az ppg create -g rg-disks -n near -o none
expect Standard az ppg show -g rg-disks -n near --query proximityPlacementGroupType -o tsv
az ppg delete -g rg-disks -n near
az snapshot delete -g rg-disks -n data-1
az disk delete -g rg-disks -n copy -y
expect 1 az disk list -g rg-disks --query 'length(@)'
az group delete -n rg-disks -y
expect false az group exists -n rg-disks
echo ok
