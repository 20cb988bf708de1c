# Completes the command lines of verbgraph in fish: verbgraph completion fish | source

# The lines of a file that the last import or list wrote and that begin like the word at the cursor, in any letter case.
# When they are very many, only up to the end of the next word. What fits the pattern stands before them in the word.
function __verbgraph_lines --argument-names file pattern
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
    set -l word (string unescape -- (commandline -ct) 2>/dev/null; or commandline -ct)
    set -l parts (string match -r "^((?:$pattern)?)(.*)\$" -- "$word")
    for line in (env LC_ALL=C VERBGRAPH_BEGINNING="$parts[3]" awk '
# LINES
' $home/cache/$file)
        echo $parts[2]$line
    end
end

function __verbgraph_names
    __verbgraph_lines names '--[^=]*='
end

# They stand in a list.
function __verbgraph_types
    __verbgraph_lines types '.*[,=]'
end

complete -c verbgraph -f
complete -c verbgraph -n __fish_use_subcommand -l help -l version
# FACTS
