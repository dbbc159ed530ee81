import Grammar

extension Manual {
  /// azsim-state(5): the file that keeps the world.
  static var statePage: ManualPage {
    var writer = MdocWriter("azsim-state", section: 5, date: ManualPage.date, summary: "the file that keeps a world")
    writer.raw("\(state)")
    return ManualPage(name: "azsim-state", section: 5, text: writer.text)
  }

  private static let state: StaticString = #"""
    .Sh DESCRIPTION
    All that exists in azsim is kept in one file of JSON, the world.
    Each command reads it, and writes it again if something has changed.
    Which file it is the environment says:
    .Bl -enum
    .It
    .Ev AZSIM_STATE ,
    if it is set,
    .It
    .Pa azsim/state.json
    in
    .Ev XDG_STATE_HOME ,
    if that is set,
    .It
    .Pa \(ti/.local/state/azsim/state.json
    otherwise.
    .El
    .Pp
    .Ic azsim state path
    shows it.
    A file that is not there is an empty world.
    .Ss Layout
    A resource or an instance is a line, and members keep their order, so that
    .Xr diff 1
    shows what a command has done, and
    .Xr jq 1
    reads it.
    The members of the outermost object are:
    .Bl -tag -width nextFaultNumber
    .It Va version
    The version of the layout, a whole number.
    Older ones are read for ever; a newer one is refused.
    .It Va seed
    Where all chance in the world comes from, a number of 64 bits as text.
    .It Va generator
    How far chance has come, as text.
    .It Va clock
    What time it is in the world
    .Pq Va now ,
    the mode, the step in seconds, and the rate: see
    .Xr azsim-clock 7 .
    .It Va subscription
    The subscription that everything is in, and who is logged in to it.
    .It Va nextFaultNumber
    The number that the next fault gets.
    .It Va faults
    The faults, as
    .Ic azsim fault list
    shows them.
    .It Va operations
    What was asked for and takes time: operations under way and those that have ended, with their errors.
    .It Va processes
    Deployments and deletions of resource groups that are under way.
    .It Va activity
    The latest of what was asked and what happened by itself:
    .Ic azsim log
    and
    .Ic az monitor activity-log list
    tell it.
    .It Va resources
    Every resource and resource group as the document that Azure Resource Manager shows, oldest first.
    Members that azsim does not know are kept.
    .It Va fleets
    An object with a member for each scale set, named by its id: the models that instances run, work that is under way on
    them, the latest rolling upgrade, and the instances.
    Its first member,
    .Va next ,
    is the time at which something next happens to the fleet by itself.
    An instance does not say what equals the fleet's
    .Va defaults .
    .El
    .Pp
    Passwords and protected settings of extensions are not in the file, and no other file has them.
    .Ss Locking and writing
    Each command holds a lock from reading to writing, on a file of the same name with
    .Pa .lock
    behind it.
    A second command waits up to 30 seconds for the first, and then says which process it waits for.
    Completion in a shell reads without the lock.
    .Pp
    A change is written to a file beside the old one, flushed to the disk, and renamed.
    At any moment either the old world or the new one is there, whole, also when the machine goes down.
    The file and its folder can be read by the user alone.
    .Pp
    A file that cannot be read is refused with line and column of the mistake, and left as it is.
    .Ic azsim state reset
    begins a new world, and keeps the old file under its name with
    .Pa .previous
    behind it.
    .Ss Several worlds
    Each value of
    .Ev AZSIM_STATE
    is a world of its own, and a copy of the file is a copy of the world: to try something and go back, copy it.
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa \(ti/.local/state/azsim/state.json
    The world.
    .It Pa \(ti/.local/state/azsim/state.json.lock
    Held while a command runs.
    .It Pa \(ti/.local/state/azsim/state.json.previous
    The world before the last reset.
    .It Pa \(ti/.local/state/azsim/bin
    The links that
    .Ic azsim activate
    puts on
    .Ev PATH .
    .El
    .Sh EXAMPLES
    What time it is in the world:
    .Bd -literal -offset indent
    jq \-r .clock.now \(dq$(azsim state path)\(dq
    .Ed
    .Pp
    Try something in a copy:
    .Bd -literal -offset indent
    cp \(dq$(azsim state path)\(dq /tmp/try.json
    AZSIM_STATE=/tmp/try.json az vmss scale \-g rg \-n web \-\-new\-capacity 50
    .Ed
    .Sh SEE ALSO
    .Xr azsim 1 ,
    .Xr azsim-state 1 ,
    .Xr azsim-clock 7 ,
    .Xr azsim-faults 7
    """#
}
