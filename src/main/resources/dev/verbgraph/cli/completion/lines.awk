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
}
