#compdef verbgraph
# Completes the command lines of verbgraph in zsh: eval "$(verbgraph completion zsh)" after compinit

# What follows: nothing, a command, an option of it; ":" stands for its arguments.
_verbgraph_facts() {
  case $1 in
# FACTS
  esac
}

# The lines of a file that the last import or list wrote and that begin so, in any letter case. When they are very
# many, only up to the end of the next word.
_verbgraph_lines() {
  local home=${VERBGRAPH_HOME:-}
  if [ -z "$home" ]; then
    case ${XDG_DATA_HOME:-} in
      /*) home=$XDG_DATA_HOME/verbgraph ;;
      *) home=$HOME/.local/share/verbgraph ;;
    esac
  fi
  # They are of the local graph.
  [ -z "${NEO4J_URI:-}" ] && [ -r "$home/cache/$1" ] || return 0
  LC_ALL=C VERBGRAPH_BEGINNING=$2 awk '
    BEGIN { beginning = tolower(ENVIRON["VERBGRAPH_BEGINNING"]); n = length(beginning); most = 200 }
    tolower(substr($0, 1, n)) == beginning {
      if (count++ < most) line[count] = $0
      blank = index(substr($0, n + 1), " ")
      head = blank ? substr($0, 1, n + blank) : $0
      if (!(head in seen)) { seen[head]; heads[++different] = head }
    }
    END {
      if (count <= most) for (i = 1; i <= count; i++) print line[i]
      else for (i = 1; i <= different; i++) print heads[i]
    }' "$home/cache/$1"
}

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
