import Grammar

/// The shells that azsim has completions for.
package enum CompletionShell: String, ArgumentChoice {
  case bash
  case zsh
  case fish
}

/// The hooks that shells load: they hand each key press to the program, which knows all the words.
///
/// They speak argcomplete's protocol, as the real `az` does: the same hook serves `az` whichever of the two it is.
package enum CompletionScript {
  /// What the file of a shell is called in `completions/`.
  package static func fileName(_ shell: CompletionShell) -> String {
    switch shell {
    case .bash: "azsim.bash"
    case .zsh: "_azsim"
    case .fish: "azsim.fish"
    }
  }

  /// The text of the file.
  package static func text(_ shell: CompletionShell) -> String {
    switch shell {
    case .bash: "\(bash)"
    case .zsh: "\(zsh)"
    case .fish: "\(fish)"
    }
  }

  private static let bash: StaticString = #"""
    # Completions of az and azsim for bash 4.4 and later, made by 'azsim completion bash'. Load it with
    #   source <(azsim completion bash)
    # or copy it to ~/.bash_completion. Each key press asks the program itself, in the protocol of argcomplete, so that the
    # real az, where it is found first on PATH, answers for itself.

    _azsim() {
      mapfile -t COMPREPLY < <(
        _ARGCOMPLETE=1 _ARGCOMPLETE_SHELL=bash _ARGCOMPLETE_IFS=$'\n' _ARGCOMPLETE_SUPPRESS_SPACE=1 \
          _ARGCOMPLETE_COMP_WORDBREAKS="$COMP_WORDBREAKS" \
          COMP_LINE="$COMP_LINE" COMP_POINT="$COMP_POINT" COMP_TYPE="$COMP_TYPE" \
          "$1" 8>&1 9>/dev/null >/dev/null 2>&1 </dev/null
      )
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/:] ]]; then
        compopt -o nospace 2>/dev/null
      fi
    }

    complete -o default -o bashdefault -F _azsim az azsim

    """#

  private static let zsh: StaticString = #"""
    #compdef az azsim
    # Completions of az and azsim for zsh, made by 'azsim completion zsh'. Put it into a folder of $fpath as _azsim, or load
    # it after compinit with
    #   source <(azsim completion zsh)
    # Each key press asks the program itself, in the protocol of argcomplete, so that the real az, where it is found first
    # on PATH, answers for itself.

    _azsim() {
      local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
      local -a candidates open closed
      candidates=("${(@f)$(
        _ARGCOMPLETE=1 _ARGCOMPLETE_SHELL=zsh _ARGCOMPLETE_IFS=$'\n' _ARGCOMPLETE_SUPPRESS_SPACE=1 \
          COMP_LINE="$line" COMP_POINT="${#line}" \
          "${(Q)words[1]}" 8>&1 9>/dev/null >/dev/null 2>&1 </dev/null
      )}")
      candidates=("${(@)${(@)candidates:#}%:}")
      (( $#candidates )) || { _default; return }
      # Behind a sign that wants more of the word there is no blank.
      open=("${(@M)candidates:#[^:]#[=/](|:*)}")
      closed=("${(@)candidates:#[^:]#[=/](|:*)}")
      local -a match=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')
      local ret=1
      (( $#closed )) && _describe -t values value closed "${match[@]}" && ret=0
      (( $#open )) && _describe -t values value open "${match[@]}" -S '' && ret=0
      return ret
    }

    if [[ $funcstack[1] == _azsim ]]; then
      _azsim "$@"
    else
      compdef _azsim az azsim
    fi

    """#

  private static let fish: StaticString = #"""
    # Completions of az and azsim for fish, made by 'azsim completion fish'. Load it with
    #   azsim completion fish | source
    # or copy it to ~/.config/fish/completions, as azsim.fish, and as az.fish in place of the one that comes with fish and
    # says nothing about the words. Each key press asks the program itself, in the protocol of argcomplete, so that the
    # real az, where it is found first on PATH, answers for itself.

    function __azsim_complete
        command -q $argv[1]; or return
        set -lx _ARGCOMPLETE 1
        set -lx _ARGCOMPLETE_SHELL fish
        set -lx _ARGCOMPLETE_IFS \n
        set -lx _ARGCOMPLETE_DFS \t
        set -lx _ARGCOMPLETE_SUPPRESS_SPACE 1
        set -lx COMP_LINE (commandline -cp | string collect)
        set -lx COMP_POINT (string length -- "$COMP_LINE")
        $argv[1] 8>&1 >/dev/null 2>/dev/null </dev/null
    end

    complete -c az -f -a '(__azsim_complete az)'
    complete -c azsim -f -a '(__azsim_complete azsim)'

    """#
}
