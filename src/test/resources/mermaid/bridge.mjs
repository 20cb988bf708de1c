// Asks the real Mermaid what it makes of a mindmap, without drawing it.
// In: one JSON string a line. Out: one JSON object a line, {"tree": …} or {"stage", "line"?, "error"}, in the shape of
// the case files beside this file. Texts are those the grammar saw, before anything is made safe for HTML.
import { mermaid, read, serve } from './real-mermaid.mjs';

const shapes = ['default', 'rounded', 'rect', 'circle', 'cloud', 'bang', 'hexagon'];
const seen = new WeakMap();
const nodes = (await read('mindmap\n root')).db.constructor.prototype;
const { addNode, decorateNode, clear } = nodes;
/** Whether Mermaid took the text for a mindmap: then it begins with an empty one. */
let parsing = false;
nodes.clear = function () {
  parsing = true;
  clear.call(this);
};
nodes.addNode = function (column, nodeId, descr, type) {
  const before = this.nodes.length;
  addNode.call(this, column, nodeId, descr, type);
  if (this.nodes.length > before) {
    seen.set(this.nodes.at(-1), { nodeId, descr, column });
  }
};
nodes.decorateNode = function (decoration) {
  decorateNode.call(this, decoration);
  Object.assign(seen.get(this.nodes.at(-1)), decoration);
};

/** Mermaid hides the entities of HTML while it reads. */
const shown = (text) => text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;');

function tree(node) {
  const { nodeId, descr, column, icon, class: className } = seen.get(node);
  return {
    id: node.id,
    nodeId: shown(nodeId),
    descr: shown(descr),
    level: node.level,
    column,
    shape: shapes[node.type],
    ...(icon === undefined ? {} : { icon: shown(icon) }),
    ...(className === undefined ? {} : { class: shown(className) }),
    children: node.children.map(tree),
  };
}

function stage(error) {
  if (error.name === 'YAMLException') {
    return 'frontmatter';
  }
  if (/^Diagrams beginning with ---|^Cannot create property/.test(error.message)) {
    return 'internal';
  }
  return parsing ? 'parse' : 'detect';
}

async function answer(text) {
  parsing = false;
  try {
    const { diagramType } = await mermaid.parse(text);
    if (diagramType !== 'mindmap') {
      return { stage: 'detect', error: diagramType };
    }
    const root = (await read(text)).db.getMindmap();
    return { tree: root ? tree(root) : null };
  } catch (error) {
    const line = error.hash?.line;
    const where = stage(error);
    return { stage: where, ...(line === undefined || where === 'detect' ? {} : { line }), error: error.message };
  }
}

await serve(answer);
