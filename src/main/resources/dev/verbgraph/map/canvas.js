// The picture: what is drawn of the graph, and how far away it is looked at.

const map = document.getElementById('map')
const layer = (id) => document.getElementById(id)

/** More lines than these say nothing at a glance, and are slow: a map of more opens on its regions. */
const MANY_LINES = 1500
const isLarge = links.length > MANY_LINES

/** What is drawn at most of an answer in regions that are folded, and of the lines between these. */
const MANY_NODES = 500
const MANY_BUNDLES = 400

/** More lines than these hide while the map is moved. */
const MANY_MOVING = 200

/** Below this scale nobody reads a name. */
const READABLE = 0.42

/** The middle of the picture in the map's own measure, and how large it is drawn. */
const view = { x: 0, y: 0, scale: 1 }

/** What is looked for: these are lit, the others step back. */
let lit = { nodes: new Set(), links: new Set() }
let chosen = null
let cursor = null

/** The regions that were opened by hand. */
const opened = new Set()

function bounds(of) {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity
  for (const node of of) {
    left = Math.min(left, node.x - node.width / 2)
    right = Math.max(right, node.x + node.width / 2)
    top = Math.min(top, node.y - node.height / 2)
    bottom = Math.max(bottom, node.y + node.height / 2)
  }
  return { left, top, right, bottom, width: right - left, height: bottom - top }
}

function padded(box, by) {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by,
    width: box.width + 2 * by, height: box.height + 2 * by }
}

const isTitle = (node) => groups[node.group].category === node.id

/** A region is around what is in its category; where nothing is folded, neighbourhoods need none. */
function region(group) {
  if (isLarge) return padded(bounds(group.nodes), 18)
  return padded(bounds(group.nodes.filter((node) => node.inside || isTitle(node))), 14)
}

function onScreen() {
  const width = map.clientWidth / view.scale
  const height = map.clientHeight / view.scale
  return { left: view.x - width / 2, right: view.x + width / 2, top: view.y - height / 2, bottom: view.y + height / 2 }
}

const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a region shows what is in it: where one can read it, or has asked for it. */
function isOpen(group, screen) {
  return !isLarge || opened.has(group.id) || (view.scale >= READABLE && meets(region(group), screen))
}

// ---- drawing ----

const drawnNodes = new Map()

function draw() {
  const screen = onScreen()
  const open = new Set(groups.filter((group) => isOpen(group, screen)))
  // The nearest of them, where an answer has more than can be shown.
  const answer = new Set([...lit.nodes].slice(0, MANY_NODES))
  const shown = nodes.filter((node) => isShown(node) && (open.has(groups[node.group]) || answer.has(node)))
  const there = new Set(shown)
  drawRegions(open)
  drawBundles(open)
  drawLinks(there)
  layer('nodes').replaceChildren(...shown.map(nodeShape))
  map.classList.toggle('asked', lit.nodes.size > 0)
  look()
}

function drawRegions(open) {
  const shapes = []
  const names = []
  for (const group of groups) {
    if (group.nodes.length === 0 || hidden.has(`group:${group.name}`)) continue
    const folded = !open.has(group)
    if (!folded && group.category === undefined) continue
    const box = region(group)
    const rect = shape('rect', { x: box.left, y: box.top, width: box.width, height: box.height, rx: 16 })
    const all = shape('g', { class: folded ? 'region folded' : 'region', 'data-group': group.id }, rect)
    const size = Math.max(13, Math.min(box.width / (group.name.length * 0.62 + 1), box.height / 4))
    const x = (box.left + box.right) / 2
    const y = (box.top + box.bottom) / 2
    shapes.push(all)
    names.push(shape('text', { x, y, 'font-size': size, class: folded ? 'name' : 'name far' }, group.name))
    if (folded) {
      names.push(shape('text', { x, y: y + size, 'font-size': size * 0.6, class: 'name count' }, `${group.nodes.length}`))
    }
  }
  layer('regions').replaceChildren(...shapes)
  layer('names').replaceChildren(...names)
}

/** What leads into a folded region is drawn as one line for all of it. */
function drawBundles(open) {
  const bundles = new Map()
  if (open.size < groups.length) {
    for (const link of links) {
      const a = groups[link.from.group]
      const b = groups[link.to.group]
      const edges = a === b || (open.has(a) && open.has(b)) ? [] : shownEdges(link)
      if (edges.length === 0) continue
      const key = `${Math.min(a.id, b.id)} ${Math.max(a.id, b.id)}`
      const bundle = bundles.get(key) ?? { a, b, times: 0, line: 'said' }
      bundle.times++
      const line = lineOfLink(edges)
      if (STRONGEST.indexOf(line) < STRONGEST.indexOf(bundle.line)) bundle.line = line
      bundles.set(key, bundle)
    }
  }
  const strongest = [...bundles.values()].sort((a, b) => b.times - a.times).slice(0, MANY_BUNDLES)
  map.classList.toggle('many', strongest.length > MANY_MOVING)
  // Many of them would hide what they connect.
  const fade = Math.min(1, 80 / strongest.length)
  layer('bundles').replaceChildren(...strongest.map(({ a, b, times, line }) => {
    const from = region(a)
    const to = region(b)
    return shape('path', {
      class: `bundle ${line}`, 'stroke-width': Math.min(14, 0.8 * Math.sqrt(times)) / view.scale,
      'stroke-opacity': Math.max(0.04, fade * Math.min(0.5, 0.06 + times / 60)),
      d: `M${(from.left + from.right) / 2} ${(from.top + from.bottom) / 2}`
        + `L${(to.left + to.right) / 2} ${(to.top + to.bottom) / 2}` })
  }))
}

function drawLinks(there) {
  const all = links
    .filter((link) => there.has(link.from) && there.has(link.to))
    .map((link) => ({ link, edges: shownEdges(link) }))
    .filter(({ edges }) => edges.length > 0)
  const few = all.length <= MANY_LINES ? all : all.filter(({ link }) => lit.links.has(link))
  // The strongest last, so that they are on top.
  few.sort((a, b) => STRONGEST.indexOf(lineOfLink(b.edges)) - STRONGEST.indexOf(lineOfLink(a.edges)))
  const shapes = []
  const labels = []
  for (const { link, edges } of few.slice(0, 2 * MANY_LINES)) {
    const line = lineOfLink(edges)
    const isLit = lit.links.has(link)
    const back = linkOf.get(`${link.to.id} ${link.from.id}`)
    const way = link.way && !link.from.moved && !link.to.moved && !back ? along(link.way)
      : route(link.from, link.to, back ? 5 * Math.sign(link.to.id - link.from.id) : 0)
    const kind = line === 'planned' || line === 'deprecated' ? 'soft ' + line : line
    shapes.push(shape('g', { class: `link ${kind}${isLit ? ' lit' : ''}`, 'data-link': link.id,
      'data-from': link.from.key, 'data-to': link.to.key },
      shape('path', { class: 'hit', d: way.d }),
      shape('path', { class: 'line', d: way.d, 'marker-end': `url(#arrow-${kind.split(' ')[0]})` })))
    if (isLit || (line !== 'said' && few.length < 400)) {
      const says = [...new Set(edges.filter((edge) => lineOf(edge) === line).map(relation))].map(words).join(', ')
      labels.push(shape('text', { class: `words ${kind}${isLit ? ' lit' : ''}`, x: way.x, y: way.y - 5 }, says))
    }
  }
  layer('links').replaceChildren(...shapes)
  layer('words').replaceChildren(...labels)
  if (shapes.length > MANY_MOVING) map.classList.add('many')
}

function nodeShape(node) {
  const { width, height, kind, label } = node
  const middle = isTitle(node) ? 28 - width / 2 : 10
  const text = shape('text', {})
  label.forEach((line, i) =>
    text.append(shape('tspan', { x: middle, y: (i - (label.length - 1) / 2) * 16 }, line)))
  const classes = ['node', kind]
  if (isTitle(node)) classes.push('title')
  if (lit.nodes.has(node)) classes.push('lit')
  if (node === chosen) classes.push('chosen')
  if (node === cursor) classes.push('cursor')
  const element = shape('g', {
    class: classes.join(' '), 'data-node': node.id, id: `node-${node.id}`, role: 'img',
    'aria-label': `${node.name}, ${kind}`, transform: `translate(${node.x} ${node.y})` },
  shape('title', {}, node.name),
  shape('path', { class: 'shape', d: outline(kind, width, height) }),
  shape('path', { class: 'sign', d: SIGNS[kind], transform: `translate(${-width / 2 + 7} -8)` }),
  text)
  drawnNodes.set(node, element)
  return element
}

// ---- where one looks ----

function look() {
  const { x, y, scale } = view
  layer('world').setAttribute('transform',
    `translate(${map.clientWidth / 2 - x * scale} ${map.clientHeight / 2 - y * scale}) scale(${scale})`)
  map.classList.toggle('far', scale < READABLE * 0.7)
}

/** Looks at a box, but not closer than a person would. */
function lookAt(box, closest = 1.4) {
  view.x = (box.left + box.right) / 2
  view.y = (box.top + box.bottom) / 2
  const scale = Math.min(map.clientWidth / (box.width + 60), map.clientHeight / (box.height + 60))
  view.scale = Math.max(0.005, Math.min(closest, scale))
}

/** What is packed for a wide screen is packed for a high one, too. */
function pack() {
  if (map.clientHeight <= map.clientWidth) return
  const shifted = ({ tallX, tallY }, [x, y]) => [x + tallX, y + tallY]
  for (const node of nodes) [node.x, node.y] = shifted(groups[node.group], [node.x, node.y])
  for (const link of links) link.way = link.way?.map((point) => shifted(groups[link.from.group], point))
}

function lookAtAll() {
  if (nodes.length === 0) return
  lookAt(padded(bounds(nodes), 20), 1.1)
}

function zoom(by, screenX = map.clientWidth / 2, screenY = map.clientHeight / 2) {
  const scale = Math.max(0.005, Math.min(4, view.scale * by))
  const dx = screenX - map.clientWidth / 2
  const dy = screenY - map.clientHeight / 2
  view.x += dx / view.scale - dx / scale
  view.y += dy / view.scale - dy / scale
  view.scale = scale
}

/** The place on the map under a place on the screen. */
function placeOf(event) {
  const box = map.getBoundingClientRect()
  return {
    x: view.x + (event.clientX - box.left - map.clientWidth / 2) / view.scale,
    y: view.y + (event.clientY - box.top - map.clientHeight / 2) / view.scale,
  }
}
