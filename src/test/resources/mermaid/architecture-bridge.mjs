// Asks the real Mermaid what it makes of an architecture diagram, without drawing it.
// In: one JSON string a line. Out: one JSON object a line, {"groups", "services", "junctions", "edges"} or {"stage",
// "line"?, "error"}, in the shape of architecture-cases.json.
import { read, serve, shown, stage } from './real-mermaid.mjs';

const architectures = (await read('architecture-beta\nservice a')).db.constructor.prototype;
const { clear } = architectures;
/** Whether Mermaid took the text for an architecture diagram: then it begins with an empty one. */
let parsing = false;
architectures.clear = function (...rest) {
  parsing = true;
  clear.apply(this, rest);
};

/** What is not there is left out. */
const given = (texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined).map(([name, text]) => [name, shown(text)]));

function diagram(db) {
  return {
    groups: db.getGroups().map(({ id, icon, title, in: group }) => given({ id, icon, title, in: group })),
    services: db.getServices().map(({ id, icon, iconText, title, in: group }) => given({ id, icon, iconText, title, in: group })),
    junctions: db.getJunctions().map(({ id, in: group }) => given({ id, in: group })),
    edges: db.getEdges().map((it) => ({
      from: it.lhsId,
      fromSide: it.lhsDir,
      fromHead: it.lhsInto,
      fromGroup: it.lhsGroup,
      ...given({ title: it.title }),
      to: it.rhsId,
      toSide: it.rhsDir,
      toHead: it.rhsInto,
      toGroup: it.rhsGroup,
    })),
  };
}

async function answer(text) {
  parsing = false;
  try {
    const { db, type } = await read(text);
    return db.getServices ? diagram(db) : { stage: 'detect', error: type };
  } catch (error) {
    const line = error.message.match(/^Parsing failed: \s*(?:Lexer|Parse) error on line (\d+),/)?.[1];
    return { stage: stage(error, parsing), ...(line === undefined ? {} : { line: Number(line) }), error: error.message };
  }
}

await serve(answer);
