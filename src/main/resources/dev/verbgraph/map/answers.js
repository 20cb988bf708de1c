// What the graph answers, as the command line does: only what a filter leaves counts.

/** The dependencies that count, of what is shown: those that hold for good, and what else is asked for. */
function dependencies() {
  const needs = new Map()
  for (const link of links) {
    const edges = shownEdges(link).filter((edge) => edge.type === 'DEPENDS_ON' || (isDependency(edge) && looking.also.includes(edge.status)))
    if (edges.length === 0) continue
    if (!needs.has(link.from)) needs.set(link.from, [])
    needs.get(link.from).push({ from: link.from, to: link.to, links: [link], edges,
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
function distances(starts, steps, accepts = () => true, depth = Infinity) {
  const far = new Map(starts.map((start) => [start, 0]))
  for (const [node, distance] of far) {
    if (distance === depth) break
    for (const step of steps.get(node) ?? []) {
      if (accepts(step) && !far.has(step.to)) far.set(step.to, distance + 1)
    }
  }
  return far
}

/** Characters that take two code units come after all others, as everywhere in Verbgraph. */
const rankOf = (unit) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit)

function compareTexts(a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = rankOf(a.charCodeAt(i)) - rankOf(b.charCodeAt(i))
    if (order !== 0) return order
  }
  return a.length - b.length
}

const byKeys = (a, b) => compareTexts(a.key, b.key)
const byName = (a, b) => compareTexts(a.name, b.name) || byKeys(a, b)

/**
 * What nodes need, or what needs them: rows by distance and name. A row is hard when a chain of hard dependencies leads
 * to it, however long; its steps are the last ones of the shortest chains.
 */
function reach(starts, direction, depth) {
  const needs = dependencies()
  const steps = direction === 'needs' ? needs : reversed(needs)
  const far = distances(starts, steps, () => true, depth)
  const hard = distances(starts, steps, (step) => step.hard, depth)
  const rows = new Map()
  for (const [node, distance] of far) {
    if (distance > 0) rows.set(node, { node, distance, hard: hard.has(node), steps: [] })
  }
  for (const step of [...steps.values()].flat()) {
    const row = rows.get(step.to)
    if (row && far.get(step.from) === row.distance - 1) row.steps.push(step)
  }
  return [...rows.values()].sort((a, b) => a.distance - b.distance || byName(a.node, b.node))
}

/** What all of some nodes need, or what needs all of them: rows as above, with the steps of one shortest chain for each. */
function shared(asked, direction) {
  const needs = dependencies()
  const steps = direction === 'needs' ? needs : reversed(needs)
  const back = direction === 'needs' ? reversed(needs) : needs
  const far = asked.map((start) => distances([start], steps))
  const hard = asked.map((start) => distances([start], steps, (step) => step.hard))
  return [...far[0].keys()]
    .filter((node) => !asked.includes(node) && far.every((each) => each.has(node)))
    .map((node) => ({ node, distance: Math.max(...far.map((each) => each.get(node))),
      hard: hard.every((each) => each.has(node)), steps: far.flatMap((each) => chainBack(node, each, back)) }))
    .sort((a, b) => a.distance - b.distance || byName(a.node, b.node))
}

/** From a node to where the distance is none, each time to the first by name. */
function chainBack(node, far, back) {
  const chain = []
  for (let at = node; far.get(at) > 0;) {
    const step = (back.get(at) ?? []).filter((each) => far.get(each.to) === far.get(at) - 1)
      .sort((a, b) => byName(a.to, b.to))[0]
    chain.push(step)
    at = step.to
  }
  return chain
}

/**
 * Of the shortest ways from one node to another that with the fewest soft steps, and of these the first by names; null
 * where there is none.
 */
function bestWay(from, to, steps, back) {
  const far = distances([to], back)
  if (from === to || !far.has(from)) return null
  const best = new Map([[to, { soft: 0, step: null }]])
  const layers = [...far].filter(([, distance]) => distance > 0 && distance <= far.get(from))
  for (const [node, distance] of layers) {
    let chosen = null
    for (const step of steps.get(node) ?? []) {
      if (far.get(step.to) !== distance - 1) continue
      const way = { soft: best.get(step.to).soft + (step.hard ? 0 : 1), step }
      if (!chosen || way.soft < chosen.soft || (way.soft === chosen.soft && isBefore(way, chosen, best))) chosen = way
    }
    best.set(node, chosen)
  }
  const way = []
  for (let step = best.get(from).step; step; step = best.get(step.to).step) way.push(step)
  return way
}

/** Whether the names along one way come before those along another that is as long. */
function isBefore(one, other, best) {
  for (let a = one.step, b = other.step; a && b && a.to !== b.to; a = best.get(a.to).step, b = best.get(b.to).step) {
    const order = compareTexts(a.to.name, b.to.name)
    if (order !== 0) return order < 0
  }
  return false
}

/** Why one node depends on another: a shortest chain. */
function proof(from, to) {
  const needs = dependencies()
  return bestWay(from, to, needs, reversed(needs))
}

/** What can be said of two nodes, other than that they are in one category. */
const isWay = (edge) =>
  relation(edge) !== 'IN_CATEGORY' && edge.status !== 'denied' && (!isDependency(edge) || edge.via === 'DEPENDS_ON')

/** Whether an edge may be gone along from this node. */
const leads = (edge, node) => isWay(edge) && (!looking.directed || nodes[edge.from] === node)

/** A shortest way from one node to another, whichever way the verbs point. */
function connection(from, to) {
  const steps = new Map()
  for (const link of links) {
    const edges = shownEdges(link)
    for (const [start, end] of [[link.from, link.to], [link.to, link.from]]) {
      const along = edges.filter((edge) => leads(edge, start))
      if (along.length === 0) continue
      if (!steps.has(start)) steps.set(start, [])
      const same = steps.get(start).find((step) => step.to === end)
      if (same) {
        if (start !== end) same.edges.push(...along)
        same.links.push(link)
      } else {
        steps.get(start).push({ from: start, to: end, links: [link], edges: [...along], hard: true })
      }
    }
  }
  return bestWay(from, to, steps, reversed(steps))
}

/** What depends on itself through others: groups, each with a shortest cycle through the first of it. */
function cycles() {
  const needs = dependencies()
  for (const steps of needs.values()) steps.sort((a, b) => byKeys(a.to, b.to))
  return knots(needs)
    .map((members) => ({ members, steps: cycle(members, needs) }))
    .sort((a, b) => byKeys(a.members[0], b.members[0]))
}

/** Tarjan's search, without recursion. */
function knots(needs) {
  const index = new Map()
  const lowest = new Map()
  const open = []
  const isOpen = new Set()
  const found = []
  const enter = (node) => {
    index.set(node, index.size)
    lowest.set(node, index.get(node))
    open.push(node)
    isOpen.add(node)
    return { node, next: (needs.get(node) ?? []).values() }
  }
  for (const start of needs.keys()) {
    const visits = index.has(start) ? [] : [enter(start)]
    while (visits.length > 0) {
      const { node, next } = visits.at(-1)
      const { done, value } = next.next()
      if (!done) {
        if (!index.has(value.to)) visits.push(enter(value.to))
        else if (isOpen.has(value.to)) lowest.set(node, Math.min(lowest.get(node), index.get(value.to)))
        continue
      }
      visits.pop()
      if (visits.length > 0) {
        const { node: before } = visits.at(-1)
        lowest.set(before, Math.min(lowest.get(before), lowest.get(node)))
      }
      if (lowest.get(node) !== index.get(node)) continue
      const members = open.splice(open.indexOf(node))
      members.forEach((each) => isOpen.delete(each))
      if (members.length > 1 || (needs.get(node) ?? []).some((step) => step.to === node)) found.push(members.sort(byKeys))
    }
  }
  return found
}

function cycle([start, ...others], needs) {
  const inside = new Set([start, ...others])
  const before = new Map()
  const next = [start]
  for (const node of next) {
    if (before.has(start)) break
    for (const step of needs.get(node) ?? []) {
      if (!inside.has(step.to) || before.has(step.to)) continue
      before.set(step.to, step)
      next.push(step.to)
    }
  }
  const steps = [before.get(start)]
  while (steps[0].from !== start) steps.unshift(before.get(steps[0].from))
  return steps
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
