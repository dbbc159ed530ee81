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
