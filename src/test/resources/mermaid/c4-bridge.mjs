// Asks the real Mermaid what it makes of a C4 diagram, without drawing it.
// In: one JSON string a line. Out: one JSON object a line, {"shapes", "relations", "boundaries"} or {"stage", "line"?,
// "error"}, in the shape of c4-cases.json.
import { read, serve, shown, stage } from './real-mermaid.mjs';

const { db } = await read('C4Context\nPerson(a, "b")');
const { clear } = db;
/** Whether Mermaid took the text for a C4 diagram: then it begins with an empty one. */
let parsing = false;
db.clear = function (...rest) {
  parsing = true;
  clear.apply(this, rest);
};

/** Texts stand by themselves or in an object, by the way that they were given. */
const text = (value) => shown(value === undefined || value === null ? '' : typeof value === 'object' && 'text' in value ? value.text : value);

function diagram(db) {
  return {
    shapes: db.getC4ShapeArray().map((it) => ({
      alias: text(it.alias),
      kind: text(it.typeC4Shape),
      label: text(it.label),
      technology: text(it.techn),
      description: text(it.descr),
      boundary: text(it.parentBoundary),
    })),
    relations: db.getRels().map((it) => ({
      from: text(it.from),
      to: text(it.to),
      kind: text(it.type),
      label: text(it.label),
      technology: text(it.techn),
      description: text(it.descr),
    })),
    // The first is the one around everything, which is not drawn.
    boundaries: db.getBoundaries().slice(1).map((it) => ({
      alias: text(it.alias),
      kind: text(it.nodeType),
      label: text(it.label),
      type: text(it.type),
      description: text(it.descr),
      boundary: text(it.parentBoundary),
    })),
  };
}

async function answer(text) {
  parsing = false;
  try {
    const { db, type } = await read(text);
    return db.getC4ShapeArray ? diagram(db) : { stage: 'detect', error: type };
  } catch (error) {
    const line = error.hash?.line;
    const where = stage(error, parsing);
    return { stage: where, ...(line === undefined || where === 'detect' ? {} : { line: line + 1 }), error: error.message };
  }
}

await serve(answer);
