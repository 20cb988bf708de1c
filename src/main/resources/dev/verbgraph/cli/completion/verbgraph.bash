# Completes the command lines of verbgraph in bash: eval "$(verbgraph completion bash)"

# FUNCTIONS

_verbgraph() {
  local word=${COMP_WORDS[COMP_CWORD]} command='' expected='' text quote='' before='' reply i
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ ${COMP_WORDS[i]} != -* ]]; then
      command=${COMP_WORDS[i]}
      break
    fi
  done
  case $word in
    \"*) quote='"' text=${word#\"} ;;
    \'*) quote="'" text=${word#\'} ;;
    *) text=${word//\\/} ;;
  esac

  COMPREPLY=()
  if [[ -z $command ]]; then
    expected="words $(_verbgraph_facts '') --help --version"
  elif [[ -z $quote && $word == -* ]]; then
    expected="words $(_verbgraph_facts "$command")"
  else
    expected=$(_verbgraph_facts "$command ${COMP_WORDS[COMP_CWORD - 1]}")
    [[ -n $expected ]] || expected=$(_verbgraph_facts "$command :")
  fi
  case $expected in
    words\ *)
      # The words are ours: none has a blank.
      # shellcheck disable=SC2207
      COMPREPLY=($(compgen -W "${expected#words }" -- "$text"))
      ;;
    files)
      compopt -o default 2>/dev/null
      ;;
    names | types)
      if [[ $expected == types && $text == *,* ]]; then
        before=${text%,*},
        text=${text##*,}
      fi
      while IFS= read -r reply; do
        reply=$before$reply
        # Outside of quotes, blanks and the like need a backslash; types have none, and their commas stay.
        [[ -n $quote || $expected == types ]] || printf -v reply '%q' "$reply"
        COMPREPLY+=("$reply")
      done < <(_verbgraph_lines "$expected" "$text")
      # A part of a name goes on.
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *' ' ]]; then compopt -o nospace 2>/dev/null; fi
      ;;
  esac
}

complete -F _verbgraph verbgraph
