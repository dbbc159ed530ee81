import Grammar

extension Manual {
  /// azsim-clock(7): virtual time.
  static var clockPage: ManualPage {
    var writer = MdocWriter(
      "azsim-clock", section: 7, date: ManualPage.date, summary: "virtual time, and what makes it pass")
    writer.raw("\(clock)")
    return ManualPage(name: "azsim-clock", section: 7, text: writer.text)
  }

  private static let clock: StaticString = #"""
    .Sh DESCRIPTION
    Time in azsim is virtual.
    It belongs to the world that
    .Xr azsim-state 5
    keeps, it does not pass between commands unless it is told to, and nothing ever waits for it:
    an upgrade that takes an afternoon is over in milliseconds.
    The same commands on the same world always find the same time.
    .Pp
    Whatever takes time in Azure \(em creating a machine, a batch of a rolling upgrade, the health of an application, a
    deployment \(em is an event that is due at some moment.
    When the clock moves on, the events up to its new time happen one after the other, each at its own moment.
    .Ss Modes
    What makes the clock move is its mode, which
    .Ic azsim clock --mode
    sets:
    .Bl -tag -width manual
    .It Cm step
    The clock moves on by one step at the beginning of each
    .Nm az
    command, as long as something is under way.
    A step is 30 seconds, or what
    .Ic azsim clock --step
    says.
    So a loop that polls comes to an end, and what is seen does not depend on how fast somebody types.
    A settled world stands still: to look at it changes nothing.
    This is the mode of a new world.
    .It Cm manual
    The clock moves only by
    .Ic azsim tick
    and when a command waits for its operation to end.
    One moment can be looked at for as long as one likes.
    .It Cm wall
    The clock goes with that of the machine, times the rate that
    .Ic azsim clock --rate
    sets.
    What was due in the meantime happens when the next command looks.
    .El
    .Pp
    In every mode a command that waits for its operation, as most do without
    .Fl \-no-wait ,
    moves the clock to the end of that operation.
    .Ss Letting time pass
    .Ic azsim tick
    goes to the next thing that happens and says what it was, one line for each event.
    With a duration, such as
    .Li 90 ,
    .Li 10m ,
    .Li 6h
    or
    .Li PT2M ,
    it goes on for that long.
    With
    .Fl \-until
    it goes on until something holds:
    .Bl -tag -width completed
    .It Cm settled
    Nothing is under way, and nothing is due because of something that has happened.
    Faults that begin at a set time do not count.
    .It Cm completed
    No rolling upgrade is under way, however it ended.
    .It Cm batch= Ns Ar n
    The batch with that number is under way.
    .It Ar time
    It is that time, written like
    .Li 2026-01-31T12:00:00Z .
    .El
    .Pp
    A world that does not settle is left after 30 virtual days, with what is still moving.
    .Ss Setting the clock
    .Ic azsim clock --at Ar time
    goes on to a time, and everything that is due until then happens.
    The clock never goes back.
    A new world begins at 2026-01-01T08:00:00Z, or where
    .Ic azsim state reset --at Ar time
    lets it begin.
    .Ss Sleeping
    Where
    .Ic azsim activate
    is in force,
    .Ic sleep
    moves the clock instead of waiting.
    A runbook that sleeps between two looks takes no longer than one that does not.
    .Sh EXAMPLES
    Watch an upgrade event by event, until its second batch begins:
    .Bd -literal -offset indent
    azsim tick \-\-until batch=2
    .Ed
    .Pp
    Stop the clock to look at one moment:
    .Bd -literal -offset indent
    azsim clock \-\-mode manual
    .Ed
    .Pp
    Let a minute pass in a second, for a demonstration:
    .Bd -literal -offset indent
    azsim clock \-\-mode wall \-\-rate 60
    .Ed
    .Sh SEE ALSO
    .Xr azsim 1 ,
    .Xr azsim-clock 1 ,
    .Xr azsim-tick 1 ,
    .Xr azsim-faults 7
    """#
}
