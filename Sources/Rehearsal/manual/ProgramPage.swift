import Grammar

extension Manual {
  /// azsim(1): the program.
  var programPage: ManualPage {
    var writer = MdocWriter(
      "azsim", section: 1, date: ManualPage.date, summary: "rehearse Azure fleet upgrades offline, in the words of az")
    writer.raw("\(Self.beginning)")
    writer.macro("Sh", "COMMANDS")
    writer.prose("Commands of az, which have the names, options, answers, errors and exit codes of az 2.91:")
    pages(of: .az, &writer)
    writer.macro("Pp")
    writer.prose("Commands that only azsim has:")
    pages(of: .azsim, &writer)
    for command in commands where command.declaration.tool == .az {
      CommandManual(command.declaration).section(&writer)
    }
    writer.macro("Sh", "GLOBAL OPTIONS")
    writer.raw("\(Self.options)")
    CommandManual.globalOptions(&writer)
    writer.raw("\(Self.end)")
    return ManualPage(name: "azsim", section: 1, text: writer.text)
  }

  /// The list of a program's pages.
  private func pages(of tool: Tool, _ writer: inout MdocWriter) {
    writer.macro("Bl", "-tag -width Ds")
    for group in groups where group.tool == tool {
      writer.macro("It", "Xr azsim-\(group.declaration.words.text) 1")
      writer.prose(group.declaration.summary.text)
    }
    for command in commands where command.declaration.tool == tool && tool == .azsim {
      writer.macro("It", "Xr azsim-\(command.declaration.words.text) 1")
      writer.prose(command.declaration.summary.text)
    }
    writer.macro("El")
  }

  private static let beginning: StaticString = #"""
    .Sh SYNOPSIS
    .Nm azsim
    .Ar group ...
    .Ar command
    .Op Ar option ...
    .Nm az
    .Ar group ...
    .Ar command
    .Op Ar option ...
    .Sh DESCRIPTION
    .Nm
    is an offline stand-in for the parts of Azure that a fleet upgrade touches, with the face of
    .Nm az .
    A runbook that is written for
    .Nm az Cm vmss
    runs against it unchanged, in milliseconds, without a subscription, a daemon or a network.
    Called as
    .Nm az
    it answers as
    .Nm az
    does; called as
    .Nm azsim
    it answers the same commands and a few of its own.
    .Pp
    Everything is simulated, and nothing reaches Azure.
    Time is virtual
    .Pq Xr azsim-clock 7 ,
    things go wrong when they are told to
    .Pq Xr azsim-faults 7 ,
    and all that exists is kept in one file
    .Pq Xr azsim-state 5 .
    The same seed and the same commands always give the same world.
    .Pp
    .Ic eval \(dq$(azsim activate)\(dq
    puts
    .Nm az
    and
    .Nm azsim
    first on
    .Ev PATH
    in one shell, and a
    .Ic sleep
    that moves the world's clock instead of waiting;
    .Ic eval \(dq$(azsim deactivate)\(dq
    takes them off again.
    .Ss Lesson and strict
    The documents that people learn from sometimes differ from what the service does.
    In lesson mode, which is the default, their sequences of commands work as they describe, and one line that begins with
    .Li NOTE:
    says where Azure would have refused or waited.
    In strict mode
    .Nm
    does exactly what the service does.
    """#

  private static let options: StaticString = #"""
    Every command takes the following options; those of
    .Nm
    alone have no subscription, change or policy to name.
    Besides,
    .Fl \-strict
    anywhere on the line carries out one command in strict mode.
    """#

  private static let end: StaticString = #"""
    .Sh ENVIRONMENT
    .Bl -tag -width Ds
    .It Ev AZSIM_STATE
    The file that keeps the world: see
    .Xr azsim-state 5 .
    .It Ev AZSIM_STRICT
    Strict mode, when it is
    .Li 1 .
    .It Ev AZSIM_TRACE
    A file to which every request that a command makes of Azure is appended, one JSON object a line.
    .It Ev AZURE_DEFAULTS_GROUP , AZURE_DEFAULTS_LOCATION , AZURE_DEFAULTS_VMSS
    Values for options that are left out.
    .It Ev AZURE_CORE_OUTPUT
    The format of answers, instead of json.
    .It Ev AZURE_CORE_NO_COLOR , NO_COLOR
    No colours on a terminal, when one of them is set.
    .It Ev COMP_LINE , COMP_POINT , _ARGCOMPLETE
    Set by the hooks that
    .Xr azsim-completion 1
    prints, and by those of argcomplete: candidates for the word at the cursor are written to file descriptor 8, and
    nothing else is done.
    .El
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa \(ti/.local/state/azsim/state.json
    The world, unless the environment names another file.
    .El
    .Sh EXIT STATUS
    .Bl -tag -width Ds
    .It 0
    The command did what it was asked for.
    .It 1
    The service or the command refused.
    .It 2
    The command line was not understood.
    .It 3
    Something that was named does not exist.
    .El
    .Pp
    Answers go to standard output, and whatever else there is to say to standard error.
    .Sh EXAMPLES
    Upgrade the size of a set, see what the first batches do, and go on to the end:
    .Bd -literal -offset indent
    az vmss update \-g rg \-n web \-\-set sku.name=Standard_D4s_v5 \-o none
    azsim tick \-\-until batch=2
    az vmss rolling\-upgrade get\-latest \-g rg \-n web
    azsim tick \-\-until completed
    .Ed
    .Sh SEE ALSO
    .Xr azsim-state 5 ,
    .Xr azsim-clock 7 ,
    .Xr azsim-faults 7
    """#
}
