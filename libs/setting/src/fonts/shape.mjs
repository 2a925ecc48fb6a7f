// Says where Source Serif puts the mark of each text in texts.json: node shape.mjs FONT (needs harfbuzzjs).
import fs from "node:fs";
import * as hb from "harfbuzzjs";

const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(fs.readFileSync(process.argv[2])).buffer)));
const shaped = {};
for (const text of JSON.parse(fs.readFileSync("texts.json", "utf8"))) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  shaped[text] = buffer.getGlyphInfos().map((glyph, i) => [glyph.codepoint, places[i].xAdvance, places[i].xOffset, places[i].yOffset]);
}
fs.writeFileSync("shaped.json", JSON.stringify(shaped));
