// What the graph answers, as the command line does: only what a filter leaves counts.

/** The dependencies that hold for good, of what is shown. */
function dependencies() {
  const needs = new Map()
  for (const link of links) {
    const edges = shownEdges(link).filter((edge) => edge.type === 'DEPENDS_ON')
    if (edges.length === 0) continue
    if (!needs.has(link.from)) needs.set(link.from, [])
    needs.get(link.from).push({ from: link.from, to: link.to, link, edges,
      hard: edges.some((edge) => edge.strength === 'hard') })
  }
  return needs
}

function reversed(needs) {
  const needed = new Map()
  for (const step of [...needs.values()].flat()) {
    if (!needed.has(step.to)) needed.set(step.to, [])
    needed.get(step.to).push({ ...step, from: step.to, to: step.from })
  }
  return needed
}

/** How far away everything is that steps lead to, nearest first. */
function distances(start, steps, accepts) {
  const far = new Map([[start, 0]])
  for (const node of far.keys()) {
    for (const step of steps.get(node) ?? []) {
      if (accepts(step) && !far.has(step.to)) far.set(step.to, far.get(node) + 1)
    }
  }
  return far
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * What a node needs, or what needs it: rows by distance and name. A row is hard when a chain of hard dependencies leads
 * to it, however long; its steps are the last ones of the shortest chains.
 */
function reach(start, direction) {
  const needs = dependencies()
  const steps = direction === 'needs' ? needs : reversed(needs)
  const far = distances(start, steps, () => true)
  const hard = distances(start, steps, (step) => step.hard)
  const rows = new Map()
  for (const [node, distance] of far) {
    if (distance > 0) rows.set(node, { node, distance, hard: hard.has(node), steps: [] })
  }
  for (const step of [...steps.values()].flat()) {
    const row = rows.get(step.to)
    if (row && far.has(step.from) && far.get(step.from) === row.distance - 1) row.steps.push(step)
  }
  return [...rows.values()].sort((a, b) => a.distance - b.distance || byName(a.node, b.node))
}

/** What can be said of two nodes, other than that they are in one category. */
const isWay = (edge) =>
  relation(edge) !== 'IN_CATEGORY' && edge.status !== 'denied' && (!isDependency(edge) || edge.via === 'DEPENDS_ON')

/** A shortest way from one node to another, whichever way the verbs point; null where there is none. */
function connection(from, to) {
  const before = new Map([[from, null]])
  for (const node of before.keys()) {
    if (node === to) break
    const next = node.links
      .filter((link) => shownEdges(link).some(isWay))
      .map((link) => ({ link, node: link.from === node ? link.to : link.from }))
      .sort((a, b) => byName(a.node, b.node))
    for (const step of next) {
      if (!before.has(step.node)) before.set(step.node, { node, link: step.link })
    }
  }
  if (!before.has(to)) return null
  const stops = [to]
  const ways = []
  for (let step = before.get(to); step; step = before.get(step.node)) {
    stops.unshift(step.node)
    ways.unshift(step.link)
  }
  return { stops, links: ways }
}

/** The nodes whose name, alias or key has the words, best first. */
function search(text) {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return []
  const found = []
  for (const node of nodes) {
    const names = [node.name, ...node.aliases]
    const ranks = names.map((name) => rank(name.toLowerCase(), wanted))
    const best = Math.min(...ranks)
    if (best < 4) found.push({ node, best, alias: names[ranks.indexOf(best)] })
  }
  return found.sort((a, b) => a.best - b.best || byName(a.node, b.node)).slice(0, 12)
}

function rank(name, wanted) {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 3 : 4
}
