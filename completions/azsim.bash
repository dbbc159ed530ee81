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
