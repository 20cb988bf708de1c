// Each kind has a colour, an outline and a sign, so that nobody needs to see colours.

const SIGNS = {
  service: 'M3 4h10v3.5H3zM3 8.500h10V12H3zM5 5.750h1M5 10.250h1',
  category: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
  package: 'M8 2.500L13 5v6L8 13.500L3 11V5zM3 5l5 2.500L13 5M8 7.500v6',
  tool: 'M3.5 12.500L9 7M8 4a3 3 0 0 1 4-1l-2 2l1 1l2-2a3 3 0 0 1-4.5 3.700',
  technology: 'M8 2.500L13.5 8L8 13.500L2.5 8z',
  protocol: 'M2.5 6h10L10 3.500M13.5 10h-10L6 12.5',
  concept: 'M8 3a4 4 0 0 1 2 7.500V12H6v-1.500A4 4 0 0 1 8 3zM6.5 14h3',
}

/** The outline of a shape around the origin. */
function outline(kind, width, height) {
  const x = width / 2
  const y = height / 2
  switch (kind) {
    case 'service':
    case 'category':
      return rounded(x, y, 8)
    case 'package':
      return `M${-x} ${-y}H${x}V${y}H${-x}zM${-x} ${-y + 5}H${x}`
    case 'tool':
      return `M${-x + 9} ${-y}H${x - 9}L${x} 0L${x - 9} ${y}H${-x + 9}L${-x} 0z`
    case 'technology':
      return `M${-x + 8} ${-y}H${x - 8}L${x} ${-y + 8}V${y - 8}L${x - 8} ${y}H${-x + 8}L${-x} ${y - 8}V${-y + 8}z`
    case 'protocol':
      return `M${-x + 10} ${-y}H${x}L${x - 10} ${y}H${-x}z`
    default:
      return rounded(x, y, Math.min(y, 17))
  }
}

function rounded(x, y, r) {
  return `M${-x + r} ${-y}H${x - r}A${r} ${r} 0 0 1 ${x} ${-y + r}V${y - r}A${r} ${r} 0 0 1 ${x - r} ${y}`
    + `H${-x + r}A${r} ${r} 0 0 1 ${-x} ${y - r}V${-y + r}A${r} ${r} 0 0 1 ${-x + r} ${-y}z`
}

/** The way of a line that was laid around everything in between, without its corners. */
function along(points) {
  let d = `M${points[0]}`
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i - 1]
    const [x2, y2] = points[i]
    const bend = (x2 - x1) / 2
    d += `C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  }
  const [[x1, y1], [x2, y2]] = points.slice(Math.floor(points.length / 2) - 1)
  return { d, x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
}

/** The way of a line from the border of one shape to that of another, and the middle of it. */
function route(from, to, shift) {
  if (from === to) {
    const x = from.x + from.width / 2
    const y = from.y
    return { d: `M${x} ${y - 6}C${x + 44} ${y - 34} ${x + 44} ${y + 34} ${x} ${y + 6}`, x: x + 36, y }
  }
  const gap = Math.abs(to.x - from.x) - (from.width + to.width) / 2
  const right = to.x > from.x ? 1 : -1
  const down = to.y > from.y ? 1 : -1
  let x1, y1, x2, y2, bendX = 0, bendY = 0
  if (gap > 12) {
    x1 = from.x + right * from.width / 2
    y1 = from.y + shift
    x2 = to.x - right * to.width / 2
    y2 = to.y + shift
    bendX = right * Math.max(22, gap / 2)
  } else {
    x1 = from.x + shift
    y1 = from.y + down * from.height / 2
    x2 = to.x + shift
    y2 = to.y - down * to.height / 2
    bendY = down * Math.max(16, Math.abs(y2 - y1) / 2)
  }
  return {
    d: `M${x1} ${y1}C${x1 + bendX} ${y1 + bendY} ${x2 - bendX} ${y2 - bendY} ${x2} ${y2}`,
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
  }
}

const SVG = 'http://www.w3.org/2000/svg'

function shape(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** The sign of a kind, for texts. */
function sign(kind) {
  return shape('svg', { class: `sign kind-${kind}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    shape('path', { d: SIGNS[kind] }))
}
