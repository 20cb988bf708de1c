# Completes the command lines of verbgraph in fish: verbgraph completion fish | source

# The lines of a file that the last import or list wrote and that begin like the word at the cursor, in any letter case.
# When they are very many, only up to the end of the next word.
function __verbgraph_lines --argument-names file beginning
    set -l home $VERBGRAPH_HOME
    if test -z "$home"
        if string match -q '/*' -- "$XDG_DATA_HOME"
            set home $XDG_DATA_HOME/verbgraph
        else
            set home $HOME/.local/share/verbgraph
        end
    end
    # They are of the local graph.
    test -z "$NEO4J_URI"; and test -r $home/cache/$file; or return
    set -q beginning[1]; or set beginning (string unescape -- (commandline -ct) 2>/dev/null; or commandline -ct)
    env LC_ALL=C VERBGRAPH_BEGINNING="$beginning" awk '
# LINES
' $home/cache/$file
end

# Types stand in a list.
function __verbgraph_types
    set -l parts (string match -r '^(.*,)?(.*)$' -- (commandline -ct))
    for type in (__verbgraph_lines types "$parts[3]")
        echo $parts[2]$type
    end
end

complete -c verbgraph -f
# FACTS
