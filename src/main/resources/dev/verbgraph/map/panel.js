// What is told beside the picture. All text of notes is set as text, never as markup.

const panel = document.getElementById('panel')

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

const plural = (count, word) => `${count} ${count === 1 ? word : word.endsWith('y') ? word.slice(0, -1) + 'ies' : word + 's'}`

function nameButton(node) {
  return element('button', { class: 'name', 'data-go': node.key, onclick: () => go({ node: node.key }) }, node.name)
}

function heading(title, count) {
  return element('h3', {}, title, ...(count === undefined ? [] : [' ', element('b', {}, `${count}`)]))
}

/** Where a note says it. */
function where(document, line) {
  const { path, address } = data.documents[document]
  return element('a', { class: 'where', href: address.replaceAll('{line}', line) }, `${path}:${line}`)
}

function quote(id) {
  const place = data.places[id]
  return element('blockquote', {}, element('p', {}, place.quote), where(place.document, place.line))
}

function marks(edge) {
  const found = []
  if (edge.strength) found.push(element('span', { class: `mark ${edge.strength}` }, edge.strength))
  if (edge.status) found.push(element('span', { class: 'mark status' }, edge.status))
  return found
}

/** What an edge says of a node and another one, with all of its places. */
function edgeRow(edge, other, isSubject) {
  const says = words(relation(edge))
  const text = (words) => element('span', { class: 'via' }, words)
  const line = isDependency(edge) ? [nameButton(other), ...marks(edge), text(`via ${says}`)]
    : isSubject ? [text(says), nameButton(other), ...marks(edge)]
    : [nameButton(other), text(`${says} it`), ...marks(edge)]
  return element('li', { class: 'row' }, element('div', { class: 'line' }, ...line), ...edge.places.map(quote))
}

function closing() {
  return element('button', { class: 'close', 'aria-label': 'Close', onclick: () => go({}) }, '✕')
}

function title(node) {
  return element('h2', {}, sign(node.kind), element('span', {}, node.name))
}

/** Whether dependencies of a status count in the answers. */
function counted(status) {
  const box = element('input', { type: 'checkbox', 'data-also': status, onchange: ({ target }) => {
    looking.also = looking.also.filter((each) => each !== status).concat(target.checked ? [status] : [])
    refresh()
  } })
  box.checked = looking.also.includes(status)
  return element('label', {}, box, `with ${status} ones`)
}

function actions(node, ask) {
  const button = (name, text) =>
    element('button', { 'aria-pressed': `${ask === name}`, 'data-ask': name,
      onclick: () => go(ask === name ? { node: node.key } : { node: node.key, ask: name }) }, text)
  return element('div', { class: 'actions' },
    button('depends', 'Depends on'), button('dependents', 'Needed by'),
    button('impact', 'If this fails'), button('path', 'Path to…'),
    button('why', 'Why it needs…'), button('common', 'In common with…'),
    ...lines.filter((line) => line === 'planned' || line === 'deprecated').map(counted))
}

/** Longer lists than this are read by nobody, and slow. */
const FIRST = 100

/** A list of what there is; a long one makes its further rows when somebody asks for them. */
function list(items, row) {
  const rows = element('ul', {}, ...items.slice(0, FIRST).map(row))
  if (items.length > FIRST) {
    const more = element('li', {}, element('button', { onclick: () => {
      more.remove()
      rows.append(...items.slice(FIRST).map(row))
    } }, `Show ${items.length - FIRST} more`))
    rows.append(more)
  }
  return rows
}

// ---- one page for each thing that can be looked at ----

function showNothing() {
  const needed = new Map()
  for (const step of [...dependencies().values()].flat()) needed.set(step.to, (needed.get(step.to) ?? 0) + 1)
  const most = [...needed].sort((a, b) => b[1] - a[1] || byName(a[0], b[0])).slice(0, 8)
  const depending = links.filter((link) => link.edges.some(isDependency)).length
  fill('empty',
    element('h2', {}, 'What the notes say'),
    element('p', { class: 'quiet' },
      `${plural(nodes.length, 'thing')}, ${plural(depending, 'dependency')} between them, from ${plural(data.documents.length, 'note')}.`
        + ' Click a thing to see what it needs and who needs it, or a line to see the words it comes from.'),
    ...(most.length === 0 ? [] : [heading('Needed most'), list(most, ([node, times]) =>
      element('li', { class: 'row' }, element('div', { class: 'line' },
        sign(node.kind), nameButton(node), element('span', { class: 'via' }, `by ${times}`))))]),
    element('div', { class: 'actions' },
      element('button', { 'data-ask': 'cycles', onclick: () => go({ ask: 'cycles' }) }, 'What depends on itself?')),
    heading('Keys'),
    list([['/', 'search'], ['← ↑ → ↓', 'go from thing to thing'], ['Enter', 'tell about it'],
      ['d', 'depends on'], ['n', 'needed by'], ['i', 'if this fails'], ['p', 'path to…'],
      ['w', 'why it needs…'], ['b', 'what both have in common'], ['c', 'what depends on itself'],
      ['+ − 0', 'zoom, show all'], ['Esc', 'back']], ([key, does]) =>
      element('li', { class: 'line' }, element('kbd', {}, key), does)))
}

function showNode(node) {
  const out = node.links.flatMap((link) => shownEdges(link).map((edge) => ({ edge, other: nodes[edge.from === node.id ? edge.to : edge.from] })))
  const part = (head, holds, towards) => {
    const rows = out.filter(({ edge }) => holds(edge))
      .sort((a, b) => (a.edge.strength ?? '').localeCompare(b.edge.strength ?? '') || byName(a.other, b.other))
    return rows.length === 0 ? []
      : [heading(head, rows.length), list(rows, ({ edge, other }) => edgeRow(edge, other, towards))]
  }
  const from = (edge) => edge.from === node.id
  fill('',
    closing(), title(node),
    element('p', { class: 'quiet' }, [node.kind, ...(node.aliases.length ? [`also ${node.aliases.join(', ')}`] : [])].join(' · ')),
    ...(node.categories.length === 0 ? [] : [element('p', { class: 'line' }, element('span', { class: 'via' }, 'in'),
      ...node.categories.map((id) => nameButton(nodes[id])))]),
    actions(node),
    ...part('Depends on', (edge) => isDependency(edge) && from(edge), true),
    ...part('Needed by', (edge) => isDependency(edge) && !from(edge), false),
    ...part('What else it does', (edge) => !isDependency(edge) && from(edge), true),
    ...part('What others do with it', (edge) => !isDependency(edge) && !from(edge), false),
    ...members(node),
    ...(node.passages.length === 0 ? [] : [heading('Described', node.passages.length), list(node.passages, (passage) =>
      element('li', { class: 'row' }, element('div', { class: 'line' }, element('b', {}, passage.part)),
        element('blockquote', {}, element('p', {}, passage.text), where(passage.document, passage.line))))]),
    ...(node.documents.length === 0 ? [] : [heading('Named in', node.documents.length), list(node.documents, (naming) =>
      element('li', {}, where(naming.document, naming.lines[0]),
        element('span', { class: 'where' }, naming.lines.slice(1).map((line) => `, ${line}`).join(''))))]))
}

function members(category) {
  const inside = nodes.filter((node) => node.categories.includes(category.id))
  return inside.length === 0 ? [] : [heading('In this category', inside.length), list(inside, (node) =>
    element('li', { class: 'line' }, sign(node.kind), nameButton(node)))]
}

function showLink(link) {
  const edges = shownEdges(link)
  fill('',
    closing(),
    element('h2', {}, element('span', {}, nameButton(link.from), ' → ', nameButton(link.to))),
    element('p', { class: 'quiet' }, plural(new Set(edges.flatMap((edge) => edge.places)).size, 'place') + ' in the notes'),
    list(edges, (edge) => element('li', { class: 'row' },
      element('div', { class: 'line' },
        element('span', {}, `${nodes[edge.from].name} ${words(edge.type)} ${nodes[edge.to].name}`),
        ...(edge.via && edge.via !== edge.type ? [element('span', { class: 'via' }, `because of “${words(edge.via)}”`)] : []),
        ...marks(edge)),
      ...edge.places.map(quote))))
}

/** What a question is about, when it is about several things. */
function asked(nodes) {
  return nodes.length === 1 ? [] : [element('p', { class: 'line' }, element('span', { class: 'via' }, 'with'),
    ...nodes.slice(1).map(nameButton))]
}

/** Rows of an answer, in parts. */
function answer(about, ask, head, parts, none, ...before) {
  const rows = parts.flatMap((part) => part.rows)
  fill('',
    closing(), title(about[0]), actions(about[0], ask), ...asked(about), ...before,
    element('p', { id: 'summary' }, rows.length === 0 ? none : head),
    ...parts.filter((part) => part.rows.length > 0).flatMap((part) =>
      [heading(part.head, part.rows.length), list(part.rows, reachedRow)]))
}

function reachedRow(row) {
  const edges = row.steps.flatMap((step) => step.edges)
  const via = [...new Set(edges.map(relation))].map(words).join(', ')
  const through = [...new Set(row.steps.map((step) => step.from.name))].join(', ')
  return element('li', { class: 'row', 'data-name': row.node.name, 'data-distance': row.distance },
    element('div', { class: 'line' }, nameButton(row.node),
      element('span', { class: `mark ${row.hard ? 'hard' : 'soft'}` }, row.hard ? 'hard' : 'soft'),
      element('span', { class: 'via' }, row.distance === 1 ? `via ${via}` : `via ${via}, through ${through}`)),
    ...[...new Set(edges.flatMap((edge) => edge.places))].map(quote))
}

function byDistance(rows) {
  const parts = new Map()
  for (const row of rows) {
    if (!parts.has(row.distance)) parts.set(row.distance, [])
    parts.get(row.distance).push(row)
  }
  return [...parts].map(([distance, at]) => ({ head: distance === 1 ? 'Directly' : `At distance ${distance}`, rows: at }))
}

function showReach(about, ask, rows) {
  const of = about.map((node) => node.name).join(' or ')
  if (ask === 'impact') {
    const hard = rows.filter((row) => row.hard)
    const soft = rows.filter((row) => !row.hard)
    answer(about, ask,
      `If ${of} fails, ${hard.length} stop working (hard), ${soft.length} degrade (soft).`,
      [...byDistance(hard).map((part) => ({ ...part, head: `Stop working: ${part.head.toLowerCase()}` })),
        ...byDistance(soft).map((part) => ({ ...part, head: `Degrade: ${part.head.toLowerCase()}` }))],
      `Nothing depends on ${of}.`)
  } else {
    answer(about, ask,
      ask === 'depends' ? `${of} ${about.length > 1 ? 'depend' : 'depends'} on ${plural(rows.length, 'thing')}.`
        : `${plural(rows.length, 'thing')} ${rows.length === 1 ? 'depends' : 'depend'} on ${of}.`,
      byDistance(rows),
      ask === 'depends' ? `${of} ${about.length > 1 ? 'depend' : 'depends'} on nothing.` : `Nothing depends on ${of}.`)
  }
}

/** Where a further thing is named that a question is about. */
function chooser(label, value, choose) {
  const names = element('datalist', { id: 'names' }, ...nodes.map((each) => element('option', { value: each.name })))
  return [element('form', { onsubmit: (event) => {
    event.preventDefault()
    const found = search(event.target.elements.to.value)[0]
    if (found) choose(found.node)
  } },
  element('input', { name: 'to', id: 'to', list: 'names', 'aria-label': label, placeholder: 'name of the other one',
    autocomplete: 'off', value }),
  element('button', {}, 'Find')), names]
}

function showCommon(about, needed, needing) {
  const of = about.map((node) => node.name).join(' and ')
  const [node, ...others] = about
  answer(about, 'common',
    `${of} have ${plural(needed.length + needing.length, 'thing')} in common.`,
    [{ head: 'Needed by all', rows: needed }, { head: 'Need all of them', rows: needing }],
    others.length === 0 ? 'Choose what to compare it with.' : `${of} need nothing in common, and nothing needs all of them.`,
    ...chooser('In common with', '', (chosen) =>
      go({ node: node.key, ask: 'common', with: [...new Set([...others, chosen])].map((each) => each.key) })))
  if (others.length === 0) document.getElementById('to').focus()
}

function showWay(node, ask, to, way) {
  const none = ask === 'path' ? `The notes don't connect ${node.name} with ${to?.name}.`
    : `${node.name} does not depend on ${to?.name} by anything the notes say.`
  fill('',
    closing(), title(node), actions(node, ask),
    ...chooser(ask === 'path' ? 'Path to' : 'Why it needs', to ? to.name : '', (chosen) =>
      go({ node: node.key, ask, to: chosen.key })),
    ...(to ? [element('p', { id: 'summary' }, way
      ? `${[node, ...way.map((step) => step.to)].map((stop) => stop.name).join(' › ')} (${plural(way.length, 'hop')})` : none)] : []),
    hops(way ?? []))
  if (!to) document.getElementById('to').focus()
}

/** The steps of a way, each with what notes say of it. */
function hops(steps) {
  return element('ol', {}, ...steps.map((step) =>
    element('li', { class: 'row', 'data-name': step.to.name },
      ...step.edges.flatMap((edge) => [
        element('div', { class: 'line' }, nameButton(nodes[edge.from]),
          element('span', { class: 'via' }, isDependency(edge) ? `needs, via ${words(relation(edge))}` : words(relation(edge))),
          nameButton(nodes[edge.to]), ...marks(edge)),
        ...edge.places.map(quote)]))))
}

function showCycles(knots) {
  fill('',
    closing(), element('h2', {}, element('span', {}, 'What depends on itself')),
    element('p', { id: 'summary' }, knots.length === 0 ? 'Nothing depends on itself.'
      : `${plural(knots.length, 'group')} ${knots.length === 1 ? 'depends' : 'depend'} on ${knots.length === 1 ? 'itself' : 'themselves'}; of each a shortest cycle is shown.`),
    ...knots.flatMap(({ members, steps }) =>
      [heading([steps[0].from, ...steps.map((step) => step.to)].map((stop) => stop.name).join(' › ')),
        ...(members.length === steps.length ? [] : [element('p', { class: 'quiet' }, `${members.length} things depend on each other.`)]),
        hops(steps)]))
}

function fill(kind, ...content) {
  panel.className = kind
  panel.replaceChildren(...content)
  panel.scrollTop = 0
}

// ---- legend ----

const LINE_NAMES = { hard: 'needs it (hard)', soft: 'can do without (soft)', planned: 'planned', deprecated: 'deprecated',
  said: 'other statements' }

function drawLegend() {
  const legend = document.getElementById('legend')
  const choice = (key, text, mark, count) =>
    element('label', {}, element('input', Object.assign({ type: 'checkbox', 'data-filter': key, onchange: (event) => {
      if (event.target.checked) hidden.delete(key)
      else hidden.add(key)
      refresh()
    } }, hidden.has(key) ? {} : { checked: '' })), mark, element('span', {}, text), element('small', {}, `${count}`))
  const more = (name, rows) => {
    const details = element('details', {}, element('summary', {}, name), element('div', {}, ...rows))
    details.open = legend.querySelector(`details[data-name="${name}"]`)?.open ?? false
    details.dataset.name = name
    return details
  }
  const used = KINDS.filter((kind) => nodes.some((node) => node.kind === kind))
  const named = groups.filter((group) => group.nodes.length > 0)
  legend.replaceChildren(
    ...used.map((kind) => choice(`kind:${kind}`, kind, sign(kind), nodes.filter((node) => node.kind === kind).length)),
    element('span', { class: 'gap' }),
    ...lines.map((line) => choice(`line:${line}`, LINE_NAMES[line], sample(line),
      links.filter((link) => lineOfLink(link.edges) === line).length)),
    more('Relations', types.map((type) => choice(`type:${type}`, words(type), '', data.edges.filter((edge) => relation(edge) === type && !isDependency(edge)).length))),
    more('Regions', named.map((group) => choice(`group:${group.name}`, group.name, '', group.nodes.length))))
}

function sample(line) {
  const kind = line === 'planned' || line === 'deprecated' ? 'soft ' + line : line
  return shape('svg', { class: 'sample', viewBox: '0 0 34 12', 'aria-hidden': 'true' },
    shape('g', { class: `link ${kind}` }, shape('path', { class: 'line', d: 'M1 6H32', 'marker-end': `url(#arrow-${kind.split(' ')[0]})` })))
}
