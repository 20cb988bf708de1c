#compdef verbgraph
# Completes the command lines of verbgraph in zsh: eval "$(verbgraph completion zsh)" after compinit

# FUNCTIONS

_verbgraph() {
  local command='' expected='' i
  local -a lines
  for ((i = 2; i < CURRENT; i++)); do
    if [[ ${words[i]} != -* ]]; then
      command=${words[i]}
      break
    fi
  done

  if [[ -z $command ]]; then
    expected="words $(_verbgraph_facts '') --help --version"
  elif [[ $PREFIX == --*=* ]]; then
    expected=$(_verbgraph_facts "$command ${PREFIX%%=*}")
    compset -P 1 '*='
  elif [[ $PREFIX == -* ]]; then
    expected="words $(_verbgraph_facts "$command")"
  else
    expected=$(_verbgraph_facts "$command ${words[CURRENT - 1]}")
    [[ -n $expected ]] || expected=$(_verbgraph_facts "$command :")
  fi
  case $expected in
    words\ *)
      lines=(${(s: :)${expected#words }})
      compadd -a lines
      ;;
    files)
      _files
      ;;
    names | types)
      if [[ $expected == types ]]; then compset -P '*,'; fi
      lines=("${(@f)$(_verbgraph_lines $expected ${(Q)PREFIX})}")
      lines=(${lines:#})
      # A part of a name goes on.
      if [[ ${#lines} -eq 1 && $lines[1] == *' ' ]]; then
        compadd -S '' -M 'm:{a-zA-Z}={A-Za-z}' -a lines
      else
        compadd -M 'm:{a-zA-Z}={A-Za-z}' -a lines
      fi
      ;;
  esac
}

if [[ $funcstack[1] == _verbgraph ]]; then
  _verbgraph "$@"
else
  compdef _verbgraph verbgraph
fi
