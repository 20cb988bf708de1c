// What the file holds, and what follows from it: which lines are drawn, and which of it a filter leaves.

const data = JSON.parse(document.getElementById('data').textContent)
const KINDS = ['service', 'category', 'package', 'tool', 'technology', 'protocol', 'concept']

const nodes = data.nodes.map((node, id) => ({ ...node, id, links: [] }))
const groups = data.groups.map((group, id) => ({ ...group, id, nodes: nodes.filter((node) => node.group === id) }))
const byKey = new Map(nodes.map((node) => [node.key, node]))

const isDependency = (edge) => edge.strength !== undefined
/** The relation that a person would name: a dependency follows from it. */
const relation = (edge) => edge.via ?? edge.type
const words = (type) => type.toLowerCase().replaceAll('_', ' ')

/** That a node is in the category whose region it is drawn in needs no line. */
const isShownByRegion = (edge) =>
  edge.type === 'IN_CATEGORY' && !edge.status && nodes[edge.from].inside
    && groups[nodes[edge.from].group].category === edge.to

/**
 * A link is a line: all that is said of two nodes where one depends on the other, or all that the first says of the
 * second where neither does.
 */
const links = []
const linkOf = new Map()

function linkBetween(from, to) {
  const key = `${from} ${to}`
  let link = linkOf.get(key)
  if (!link) {
    link = { id: links.length, from: nodes[from], to: nodes[to], edges: [] }
    links.push(link)
    linkOf.set(key, link)
    link.from.links.push(link)
    if (from !== to) link.to.links.push(link)
  }
  return link
}

for (const edge of data.edges.filter(isDependency)) linkBetween(edge.from, edge.to).edges.push(edge)
for (const edge of data.edges.filter((each) => !isDependency(each) && !isShownByRegion(each))) {
  const link = linkOf.get(`${edge.from} ${edge.to}`) ?? linkOf.get(`${edge.to} ${edge.from}`)
  const joins = link && link.edges.some(isDependency)
  ;(joins ? link : linkBetween(edge.from, edge.to)).edges.push(edge)
}

for (const { from, to, points } of data.ways) {
  const pairs = points.flatMap((x, i) => (i % 2 === 0 ? [[x, points[i + 1]]] : []))
  for (const [link, way] of [[linkOf.get(`${from} ${to}`), pairs], [linkOf.get(`${to} ${from}`), [...pairs].reverse()]]) {
    if (link) link.way = way
  }
}

// ---- filters ----

/** What is left out: kind:concept, type:MENTIONS, line:soft, group:3. */
const hidden = new Set()

/** The line of an edge, as the legend has it. */
const lineOf = (edge) => (isDependency(edge) ? edge.status ?? edge.strength : 'said')

const isShown = (node) =>
  !hidden.has(`kind:${node.kind}`) && !hidden.has(`group:${groups[node.group].name}`)

const counts = (edge) => !hidden.has(`type:${relation(edge)}`) && !hidden.has(`line:${lineOf(edge)}`)

const shownEdges = (link) =>
  isShown(link.from) && isShown(link.to) ? link.edges.filter(counts) : []

/** How a line is drawn: that of the strongest of its edges. */
const STRONGEST = ['hard', 'soft', 'planned', 'deprecated', 'said']
const lineOfLink = (edges) => STRONGEST.find((line) => edges.some((edge) => lineOf(edge) === line))

const types = [...new Set(data.edges.filter((edge) => !isShownByRegion(edge)).map(relation))].sort()
const lines = STRONGEST.filter((line) => data.edges.some((edge) => lineOf(edge) === line))
