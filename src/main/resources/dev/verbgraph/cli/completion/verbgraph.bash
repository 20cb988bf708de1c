# Completes the command lines of verbgraph in bash: eval "$(verbgraph completion bash)"

# FUNCTIONS

_verbgraph() {
  local command='' expected='' text quote='' before='' stays='' rest=$COMP_LINE word part reply special i
  local -a words=()
  # bash ends words at : and =, too. Here they are whole again; what it has split off stays as it was typed.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    part=${COMP_WORDS[i]}
    if [[ i -eq 0 || $rest == [[:blank:]]* ]]; then
      words+=("$part") stays=''
    else
      stays=${words[${#words[@]} - 1]}
      words[${#words[@]} - 1]+=$part
    fi
    rest=${rest#"${rest%%[![:blank:]]*}"}
    rest=${rest:${#part}}
  done
  word=${words[${#words[@]} - 1]}
  [[ $part != [:=] ]] || stays=$word
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    if [[ ${words[i]} != -* ]]; then
      command=${words[i]}
      break
    fi
  done

  COMPREPLY=()
  if [[ -z $command ]]; then
    expected="words $(_verbgraph_facts '') --help --version"
  elif [[ $word == --*=* ]]; then
    expected=$(_verbgraph_facts "$command ${word%%=*}")
    word=${word#*=} stays=${stays#*=}
  elif [[ $word == -* ]]; then
    expected="words $(_verbgraph_facts "$command")"
  else
    expected=$(_verbgraph_facts "$command ${words[${#words[@]} - 2]}")
    [[ -n $expected ]] || expected=$(_verbgraph_facts "$command :")
  fi
  case $word in
    \"*) quote='"' text=${word#\"} text=${text//\\/} ;;
    \'*) quote="'" text=${word#\'} ;;
    *) text=${word//\\/} ;;
  esac
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
        case $expected$quote in
          # Types need no quotes, and their commas stay.
          types*) ;;
          names\') reply=${reply//"'"/"'\\''"} ;;
          names\")
            for special in \\ \" \$ \`; do reply=${reply//"$special"/"\\$special"}; done
            ;;
          names) printf -v reply '%q' "$reply" ;;
        esac
        COMPREPLY+=("$reply")
      done < <(_verbgraph_lines "$expected" "$text")
      # A part of a name goes on.
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *' ' ]]; then compopt -o nospace 2>/dev/null; fi
      ;;
  esac
  while [[ $stays == *[:=]* ]]; do
    stays=${stays#*[:=]}
    COMPREPLY=("${COMPREPLY[@]#*[:=]}")
  done
}

complete -F _verbgraph verbgraph
