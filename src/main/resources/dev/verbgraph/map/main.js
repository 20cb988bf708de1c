// What is looked at, and what people do: the address keeps it, so that it can be sent.

/** What can stand in an address once: keys of nodes, the name of a question, and what narrows it. */
const SINGLE = ['node', 'ask', 'to', 'from', 'link', 'depth', 'directed']

/** And what can stand there several times: other nodes that are asked about, and which statuses count as dependencies, too. */
const SEVERAL = ['with', 'also']

const nothing = () => ({ with: [], also: [] })

/** What is looked at. */
let looking = nothing()

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1))
  looking = nothing()
  for (const name of SINGLE) if (address.has(name)) looking[name] = address.get(name)
  for (const name of SEVERAL) looking[name] = address.getAll(name)
  hidden.clear()
  address.getAll('hide').forEach((each) => hidden.add(each))
  const follow = address.getAll('follow')
  if (follow.length > 0) types.filter((type) => !follow.includes(type)).forEach((type) => hidden.add(`type:${type}`))
  const at = (address.get('at') ?? '').split(',').map(Number)
  if (at.length === 3 && at.every(Number.isFinite) && at[2] > 0) {
    [view.x, view.y, view.scale] = at
    return true
  }
  return false
}

function address() {
  const made = new URLSearchParams()
  for (const name of [...SINGLE, ...SEVERAL]) {
    for (const value of [looking[name] ?? []].flat()) made.append(name, value)
  }
  for (const each of hidden) made.append('hide', each)
  made.set('at', `${Math.round(view.x)},${Math.round(view.y)},${Number(view.scale.toPrecision(3))}`)
  return '#' + made
}

function keepAddress() {
  history.replaceState(null, '', address())
}

/** Looks at something else. */
function go(next) {
  looking = { ...nothing(), also: looking.also, ...next }
  history.pushState(null, '', address())
  refresh()
  bringIntoView()
  draw()
  keepAddress()
}

/** Works out and shows what is looked at. */
function refresh() {
  const node = byKey.get(looking.node)
  const link = looking.link && byKey.has(looking.from) && byKey.has(looking.link)
    ? linkOf.get(`${byKey.get(looking.from).id} ${byKey.get(looking.link).id}`) : undefined
  chosen = node ?? null
  lit = { nodes: new Set(), links: new Set() }
  if (node) cursor = node
  if (link) {
    lit = { nodes: new Set([link.from, link.to]), links: new Set([link]) }
    showLink(link)
  } else if (looking.ask === 'cycles') {
    const found = cycles()
    const steps = found.flatMap((knot) => knot.steps)
    light(found.flatMap((knot) => knot.members), steps)
    showCycles(found)
  } else if (!node) {
    showNothing()
  } else if (looking.ask === 'path' || looking.ask === 'why') {
    const to = byKey.get(looking.to)
    const way = to && (looking.ask === 'path' ? connection(node, to) : proof(node, to))
    light(to ? [node, to] : [node], way ?? [])
    showWay(node, looking.ask, to, way)
  } else if (looking.ask === 'common') {
    const asked = [node, ...others(node)]
    const parts = asked.length > 1 ? ['needs', 'needed'].map((direction) => shared(asked, direction)) : [[], []]
    light(asked, parts.flat().flatMap((row) => row.steps))
    showCommon(asked, ...parts)
  } else if (REACHES[looking.ask]) {
    const asked = [node, ...others(node)]
    const rows = reach(asked, REACHES[looking.ask], Number(looking.depth ?? Infinity))
    light([...asked, ...rows.map((row) => row.node)], rows.flatMap((row) => row.steps))
    showReach(asked, looking.ask, rows)
  } else {
    const near = node.links.filter((each) => shownEdges(each).length > 0)
    const inside = isTitle(node) ? groups[node.group].nodes.filter((each) => each.inside) : []
    lit = { nodes: new Set([node, ...inside, ...near.flatMap((each) => [each.from, each.to])]), links: new Set(near) }
    showNode(node)
  }
  drawLegend()
  draw()
  keepAddress()
}

/** The questions about what can be reached, and which way they go. */
const REACHES = { depends: 'needs', dependents: 'needed', impact: 'needed' }

/** The further nodes that a question is about. */
const others = (node) => looking.with.map((key) => byKey.get(key)).filter((each) => each && each !== node)

function light(asked, steps) {
  lit = { nodes: new Set([...asked, ...steps.flatMap((step) => [step.from, step.to])]),
    links: new Set(steps.flatMap((step) => step.links)) }
}

/** Moves the picture only when what is lit cannot be seen. */
function bringIntoView() {
  if (lit.nodes.size === 0) return
  const box = padded(bounds(lit.nodes), 20)
  const screen = onScreen()
  const isSeen = box.left >= screen.left && box.right <= screen.right && box.top >= screen.top && box.bottom <= screen.bottom
  if (!isSeen || view.scale < READABLE) lookAt(box)
}

// ---- mouse and fingers ----

const fingers = new Map()
let dragged = null
let moved = false
let drawing = 0

function later() {
  if (drawing) return
  drawing = requestAnimationFrame(() => {
    drawing = 0
    look()
  })
}

let settling = 0
/** A large map is drawn anew when it comes to rest. */
function settle() {
  clearTimeout(settling)
  map.classList.add('moving')
  settling = setTimeout(() => {
    map.classList.remove('moving')
    if (isLarge) draw()
    keepAddress()
  }, 160)
}

map.addEventListener('pointerdown', (event) => {
  fingers.set(event.pointerId, event)
  moved = false
  const under = event.target.closest('[data-node]')
  dragged = under && fingers.size === 1 ? { node: nodes[under.dataset.node], last: placeOf(event) } : null
})

map.addEventListener('pointermove', (event) => {
  const before = fingers.get(event.pointerId)
  if (!before) return
  const dx = event.clientX - before.clientX
  const dy = event.clientY - before.clientY
  if (!moved && Math.hypot(dx, dy) < 4) return
  if (!moved) map.setPointerCapture(event.pointerId)
  moved = true
  if (fingers.size === 2) {
    const other = [...fingers.values()].find((each) => each.pointerId !== event.pointerId)
    const spread = (each) => Math.hypot(each.clientX - other.clientX, each.clientY - other.clientY)
    const box = map.getBoundingClientRect()
    zoom(spread(event) / spread(before), (event.clientX + other.clientX) / 2 - box.left, (event.clientY + other.clientY) / 2 - box.top)
  } else if (dragged) {
    const now = placeOf(event)
    move(dragged.node, now.x - dragged.last.x, now.y - dragged.last.y)
    dragged.last = now
    draw()
  } else {
    view.x -= dx / view.scale
    view.y -= dy / view.scale
  }
  fingers.set(event.pointerId, event)
  later()
  settle()
})

/** A title takes its region along. */
function move(node, dx, dy) {
  const along = isTitle(node) ? groups[node.group].nodes : [node]
  for (const each of along) {
    each.x += dx
    each.y += dy
    each.moved = true
  }
}

for (const end of ['pointerup', 'pointercancel']) {
  map.addEventListener(end, (event) => {
    fingers.delete(event.pointerId)
    if (end === 'pointerup' && !moved) clicked(event)
    dragged = null
  })
}

function clicked(event) {
  const target = event.target
  const node = target.closest('[data-node]')
  const link = target.closest('[data-link]')
  const folded = target.closest('.region.folded')
  if (node) go({ node: nodes[node.dataset.node].key })
  else if (link) go({ from: links[link.dataset.link].from.key, link: links[link.dataset.link].to.key })
  else if (folded) unfold(groups[folded.dataset.group])
  else if (looking.node || looking.link || looking.ask) go({})
}

function unfold(group) {
  opened.add(group.id)
  lookAt(region(group))
  draw()
  keepAddress()
}

map.addEventListener('wheel', (event) => {
  event.preventDefault()
  const box = map.getBoundingClientRect()
  zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX - box.left, event.clientY - box.top)
  later()
  settle()
}, { passive: false })

function zoomButton(id, action) {
  document.getElementById(id).addEventListener('click', () => {
    action()
    draw()
    keepAddress()
  })
}
zoomButton('zoom-in', () => zoom(1.3))
zoomButton('zoom-out', () => zoom(1 / 1.3))
zoomButton('fit', lookAtAll)

// ---- keyboard ----

/** The nearest node in a direction, of those that are drawn. */
function nearest(dx, dy) {
  const from = cursor ?? { x: view.x, y: view.y }
  let best = null
  let least = Infinity
  for (const node of nodes) {
    if (node === cursor || !document.getElementById(`node-${node.id}`)) continue
    const x = node.x - from.x
    const y = node.y - from.y
    const along = x * dx + y * dy
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    const cost = along + 2.5 * aside
    if (along > 0 && cost < least) {
      best = node
      least = cost
    }
  }
  return best
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const ASKS = { d: 'depends', n: 'dependents', i: 'impact', p: 'path', w: 'why', b: 'common' }

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target.closest('input')
  if (event.key === 'Escape') {
    document.activeElement.blur()
    go(looking.ask && looking.node ? { node: looking.node } : {})
    map.focus()
  } else if (typing) {
    return
  } else if (event.key === '/') {
    event.preventDefault()
    document.getElementById('search').select()
  } else if (event.key === 'c') {
    go({ ask: 'cycles' })
  } else if (ASKS[event.key] && cursor) {
    event.preventDefault()
    go({ node: cursor.key, ask: ASKS[event.key] })
  } else if (event.key === '+' || event.key === '-' || event.key === '0') {
    if (event.key === '0') lookAtAll()
    else zoom(event.key === '+' ? 1.3 : 1 / 1.3)
    draw()
    keepAddress()
  } else if (document.activeElement === map && ARROWS[event.key]) {
    event.preventDefault()
    cursor = nearest(...ARROWS[event.key]) ?? cursor
    if (cursor) {
      follow(cursor)
      map.setAttribute('aria-activedescendant', `node-${cursor.id}`)
    }
  } else if (document.activeElement === map && event.key === 'Enter' && cursor) {
    go({ node: cursor.key })
  }
})

function follow(node) {
  const screen = onScreen()
  if (node.x < screen.left || node.x > screen.right || node.y < screen.top || node.y > screen.bottom) {
    view.x = node.x
    view.y = node.y
  }
  draw()
  keepAddress()
}

// ---- search ----

const searchField = document.getElementById('search')
const foundList = document.getElementById('found')
let found = []
let at = 0

function showFound() {
  foundList.hidden = found.length === 0
  searchField.setAttribute('aria-expanded', `${found.length > 0}`)
  foundList.replaceChildren(...found.map(({ node, alias }, i) =>
    element('li', { role: 'option', id: `found-${i}`, 'aria-selected': `${i === at}`,
      onpointerdown: (event) => {
        event.preventDefault()
        choose(i)
      } },
    sign(node.kind), element('span', {}, node.name),
    ...(alias === node.name ? [] : [element('small', {}, alias)]))))
  if (found.length > 0) searchField.setAttribute('aria-activedescendant', `found-${at}`)
  else searchField.removeAttribute('aria-activedescendant')
}

function choose(i) {
  const { node } = found[i]
  found = []
  showFound()
  searchField.value = ''
  map.focus()
  go({ node: node.key })
}

searchField.addEventListener('input', () => {
  found = search(searchField.value)
  at = 0
  showFound()
})
searchField.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    at = (at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length)
    showFound()
  } else if (event.key === 'Enter' && found.length > 0) {
    choose(at)
  }
})
searchField.addEventListener('blur', () => {
  found = []
  showFound()
})

// ---- light and dark, pictures ----

const dark = matchMedia('(prefers-color-scheme: dark)')
const themeButton = document.getElementById('theme')
const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'

function nameTheme() {
  themeButton.textContent = isDark() ? 'Light' : 'Dark'
}

themeButton.addEventListener('click', () => {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'
  nameTheme()
})
dark.addEventListener('change', nameTheme)
nameTheme()

/** The picture as it is seen, as a file that needs no page around it. */
function picture() {
  const copy = map.cloneNode(true)
  const width = map.clientWidth
  const height = map.clientHeight
  for (const name of ['tabindex', 'role', 'aria-activedescendant']) copy.removeAttribute(name)
  for (const each of copy.querySelectorAll('.hit')) each.remove()
  copy.setAttribute('width', width)
  copy.setAttribute('height', height)
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const probe = document.createElement('i')
  document.body.append(probe)
  const rules = document.getElementById('drawing-style').textContent.replaceAll(/var\((--[\w-]+)\)/g, (_, name) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  })
  const ground = getComputedStyle(map).backgroundColor
  probe.remove()
  copy.prepend(shape('style', {}, rules), shape('rect', { width: '100%', height: '100%', fill: ground }))
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}

function save(name, address) {
  const link = element('a', { href: address, download: name })
  link.click()
}

document.getElementById('svg').addEventListener('click', () => {
  save('map.svg', 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(picture().text))
})
document.getElementById('png').addEventListener('click', async () => {
  const { text, width, height } = picture()
  const image = new Image(2 * width, 2 * height)
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  save('map.png', canvas.toDataURL('image/png'))
})

const legendButton = document.getElementById('legend-button')
function showLegend(shown) {
  document.getElementById('legend').hidden = !shown
  legendButton.setAttribute('aria-expanded', `${shown}`)
}
legendButton.addEventListener('click', () => showLegend(document.getElementById('legend').hidden))

// ---- the beginning ----

addEventListener('popstate', () => {
  readAddress()
  refresh()
})
addEventListener('resize', draw)

document.getElementById('size').textContent = plural(nodes.length, 'thing')
showLegend(innerWidth > 760)
pack()
// A map that was drawn for a question opens at its answer; an address says what else to look at.
if (location.hash.length < 2 && data.opening) history.replaceState(null, '', '#' + data.opening)
const isPlaced = readAddress()
if (!isPlaced) lookAtAll()
refresh()
if (!isPlaced && lit.nodes.size > 0) {
  // What is told beside the picture has taken room from it.
  lookAtAll()
  bringIntoView()
  draw()
  keepAddress()
}
