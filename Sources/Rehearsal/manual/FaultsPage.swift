import Grammar

extension Manual {
  /// azsim-faults(7): what goes wrong on purpose.
  static var faultsPage: ManualPage {
    var writer = MdocWriter(
      "azsim-faults", section: 7, date: ManualPage.date, summary: "what goes wrong in a world, on purpose")
    writer.raw("\(faults)")
    return ManualPage(name: "azsim-faults", section: 7, text: writer.text)
  }

  private static let faults: StaticString = #"""
    .Sh DESCRIPTION
    In azsim applications are fine, machines come up, and there is room for all of them, unless a fault says otherwise.
    A fault has one effect, which strikes the instances that all of its selectors match, from some time on, perhaps until
    another time, and perhaps only some of them.
    Faults belong to the world:
    .Ic azsim fault add
    puts one in,
    .Ic azsim fault list
    shows them with their numbers, and
    .Ic azsim fault remove
    and
    .Ic azsim fault clear
    take them away again.
    .Ss Effects
    .Bl -tag -width Ds
    .It Cm unhealthy
    The application answers that it is not well.
    .It Cm unknown
    The application does not answer.
    A health extension that asks over http and reports rich states shows Unknown; any other shows Unhealthy.
    .It Cm answers= Ns Ar status
    The application works, but answers the probe with an HTTP status such as 204 or 302.
    Version 1.0 of the health extension and load balancers take nothing but 200 for healthy.
    .It Cm flapping= Ns Ar period
    The application is not well for the period, well for as long, and so on.
    .It Cm provision-failed Ns Op Cm = Ns Ar code
    Creating, upgrading or reimaging the instance fails with the code, which is
    .Li OSProvisioningTimedOut
    unless another one is given.
    .It Cm slow-boot= Ns Ar duration
    Booting takes so much longer.
    .It Cm slow-start= Ns Ar duration
    The machine is up, but its application answers nothing for so long after each boot.
    .It Cm allocation-failed
    There is no room to create the instance, to resize it, or to start it after it was deallocated.
    A rolling upgrade with MaxSurge that finds no room goes on in place.
    .It Cm rbac-lag= Ns Ar duration
    A role that is assigned counts only so much later: select the place with
    .Cm group= .
    .El
    .Ss Selectors
    What a fault strikes stands behind
    .Fl \-on ,
    and all selectors that are given must match:
    .Bl -tag -width "instance=id"
    .It Cm image= Ns Ar image
    Instances that run an image, or are about to: a version, a URN, or an id.
    .It Cm size= Ns Ar size
    Instances of a size, such as
    .Li Standard_D4s_v5 .
    .It Cm extension= Ns Ar name Ns Op Cm @ Ns Ar version
    Instances with an extension, by its name or type, in any version or in an exact one such as
    .Li ApplicationHealthLinux@1.0.18 .
    .It Cm set= Ns Ar name
    Instances of a scale set.
    .It Cm instance= Ns Ar id
    One instance, by its id or the name of its machine.
    .It Cm zone= Ns Ar number
    Instances in an availability zone.
    .It Cm group= Ns Ar name
    Instances of the scale sets in a resource group.
    .El
    .Pp
    The selectors
    .Cm image=
    and
    .Cm size=
    are what makes a bad release: they match an instance as soon as it runs the new model, and no longer when it is rolled
    back.
    .Ss Time
    A fault acts from now on, or from the time behind
    .Fl \-from ,
    until it is removed, or for the duration behind
    .Fl \-for .
    Times are those of
    .Xr azsim-clock 7 .
    .Ss Chance
    With
    .Fl \-probability
    a fault strikes each instance that matches with that probability.
    The die is thrown once for each fault, instance, size and image, from the seed of the world: to ask again, or to ask
    about another instance, changes nothing, and the same commands on a world with the same seed strike the same
    instances.
    .Sh EXAMPLES
    A size on which the application does not work, so that a resize stops and rolls back:
    .Bd -literal -offset indent
    azsim fault add unhealthy \-\-on size=Standard_D4s_v5
    .Ed
    .Pp
    One machine in three does not come up in zone 2 of a set:
    .Bd -literal -offset indent
    azsim fault add provision\-failed \-\-on zone=2 set=web \-\-probability 0.33
    .Ed
    .Pp
    An image that boots slowly for the next two hours:
    .Bd -literal -offset indent
    azsim fault add slow\-boot=10m \-\-on image=22.04.202512080 \-\-for 2h
    .Ed
    .Pp
    Applications are fine again:
    .Bd -literal -offset indent
    azsim fault clear
    .Ed
    .Sh SEE ALSO
    .Xr azsim 1 ,
    .Xr azsim-fault 1 ,
    .Xr azsim-clock 7
    """#
}
