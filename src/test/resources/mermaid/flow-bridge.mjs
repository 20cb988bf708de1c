// Asks the real Mermaid what it makes of a flowchart, without drawing it.
// In: one JSON string a line. Out: one JSON object a line, {"vertices", "edges", "subgraphs"} or {"stage", "line"?,
// "error"}, in the shape of flow-cases.json. Texts are those the grammar saw, before anything is made safe for HTML.
import { read, serve, shown, stage } from './real-mermaid.mjs';

const charts = (await read('flowchart TD\n a')).db.constructor.prototype;
const { clear } = charts;
/** Whether Mermaid took the text for a flowchart: then it begins with an empty one. */
let parsing = false;
charts.clear = function (...rest) {
  parsing = true;
  clear.apply(this, rest);
};
charts.sanitizeText = (text) => text;

function chart(db) {
  return {
    vertices: [...db.getVertices().values()].map(({ id, text, type }) => ({
      id,
      text: shown(text),
      ...(type === undefined ? {} : { shape: type }),
    })),
    edges: db.getEdges().map(({ start, end, text, type, stroke, id }) => ({
      from: start,
      to: end,
      text: shown(text),
      ends: type,
      stroke,
      id,
    })),
    subgraphs: db.getSubGraphs().map(({ id, title, nodes }) => ({ id, title: shown(title), nodes })),
  };
}

async function answer(text) {
  parsing = false;
  try {
    const { db, type } = await read(text);
    if (!db.getVertices) {
      return { stage: 'detect', error: type };
    }
    return chart(db);
  } catch (error) {
    const line = error.hash?.line;
    const where = stage(error, parsing);
    return { stage: where, ...(line === undefined || where === 'detect' ? {} : { line: line + 1 }), error: error.message };
  }
}

await serve(answer);
