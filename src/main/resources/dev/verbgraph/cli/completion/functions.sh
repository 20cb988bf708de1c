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
# LINES
' "$home/cache/$1"
}
