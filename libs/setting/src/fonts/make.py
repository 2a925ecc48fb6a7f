"""Makes ClarionSerif.ttf, ClarionSerifEast.ttf and marked-letters.txt out of Source Serif 4 Regular.

    python make.py SourceSerif4-Regular.ttf ../main/resources/fonts

Run it in this folder, with fonttools (Python) and node with harfbuzzjs (npm). The names in the two fonts stay as they are.
"""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

SOURCE, FOLDER = sys.argv[1], Path(sys.argv[2])
PRIVATE_USE = 0xE000
WITH_A_MARK = "aeiouyAEIOUYnmNMgGlrLRsS"  # letters that languages dress twice: ẹ́, ė̃, ą́, n̄̂
FIRST_MARKS = [0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30C, 0x323, 0x327, 0x328, 0x331]
SECOND_MARKS = [0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30C, 0x323, 0x327, 0x328, 0x329, 0x331]
CYRILLIC_MARKS = [0x300, 0x301, 0x304, 0x308]
HORN = 0x31B
SECOND_OF_A_SHAPE = {0x2BB, 0x2BC, 0x2206, 0x2126}  # ʻ ʼ ∆ Ω look like ‘ ’ Δ Ω, which are met more often

source = TTFont(SOURCE)
names = source.getGlyphOrder()
cmap = {code: name for code, name in source.getBestCmap().items() if code < 0xD800}


def eastern(code):
    return 0x370 <= code < 0x600


def letters(first, last):
    return [c for c in cmap if first <= c < last and unicodedata.category(chr(c))[0] == "L"
            and unicodedata.normalize("NFC", chr(c)) == chr(c)]


def parts(code):
    return unicodedata.normalize("NFD", chr(code))


def marked(codes, marks):
    """What stays two signs in Unicode."""
    texts = {unicodedata.normalize("NFC", chr(c) + chr(m)) for c in codes for m in marks if m in cmap}
    return {text for text in texts if len(text) == 2}


def lookups(kind):
    for lookup in source["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = table.ExtSubTable if lookup.LookupType == 9 else table
            if type(table).__name__ == kind:
                yield table


def placed(texts):
    """Each text's shapes and where they stand, if the font itself says where its mark goes."""
    bases = {glyph for table in lookups("MarkBasePos") for glyph in table.BaseCoverage.glyphs}
    marks = {glyph for table in lookups("MarkBasePos") for glyph in table.MarkCoverage.glyphs}
    marks |= {glyph for table in lookups("MarkMarkPos") for glyph in table.Mark1Coverage.glyphs}
    found = {}
    for text in sorted(texts):
        glyphs = [(names[glyph], advance, x, y) for glyph, advance, x, y in shaped[text]]
        known = glyphs[0][0] in bases or len(glyphs) == 1
        if known and all(name in marks and not advance for name, advance, _, _ in glyphs[1:]):
            width, at, places = glyphs[0][1], 0, []
            for name, advance, x, y in glyphs:
                places.append((name, at + x, y))
                at += advance
            found[text] = (places, width)
    return found


def build(file, codes, texts, first):
    old, font = TTFont(FOLDER / file), TTFont(SOURCE)
    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, glyph_names=True, hinting=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "prep"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=codes - {0xAD}, glyphs={name for places, _ in texts.values() for name, _, _ in places})
    cut.subset(font)
    shapes, widths = font["glyf"], font["hmtx"]
    mapped = {code: name for code, name in font.getBestCmap().items() if code < 0xD800}
    mapped[0x2011] = mapped[0x2010]  # the hyphen at which no line ends

    def compose(name, places, width):
        glyph = Glyph()
        glyph.numberOfContours = -1
        glyph.components = []
        for part, x, y in places:
            component = GlyphComponent()
            component.glyphName, component.x, component.y, component.flags = part, x, y, 0x6
            glyph.components.append(component)
        shapes[name] = glyph
        glyph.recalcBounds(shapes)
        widths[name] = (width, getattr(glyph, "xMin", 0))

    # One shape, one sign: else text taken out of a page may be another than was set.
    taken = set()
    for code in sorted(mapped, key=lambda code: (code in SECOND_OF_A_SHAPE, code)):
        name = mapped[code]
        if name in taken:
            mapped[code] = "again%04X" % code
            if shapes[name].numberOfContours == 0:
                shapes[mapped[code]] = Glyph()
                shapes[mapped[code]].numberOfContours = 0
                widths[mapped[code]] = widths[name]
            else:
                compose(mapped[code], [(name, 0, 0)], widths[name][0])
        taken.add(name)
    # From last to first: then no two neighbours rise in both orders, and a PDF says each of them by itself.
    for index, (places, width) in reversed(list(enumerate(texts.values()))):
        mapped[first + index] = "marked%04X" % (first + index)
        compose(mapped[first + index], places, width)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format == 4 and table.isUnicode()]
    for table in font["cmap"].tables:
        table.cmap = dict(mapped)
    font.setGlyphOrder(list(shapes.glyphOrder))
    font["maxp"].numGlyphs = len(shapes.glyphOrder)
    font["post"].formatType = 3.0
    font["name"] = old["name"]
    font.save(FOLDER / file)


plain = [code for code in letters(0x41, 0x250) if len(parts(code)) == 1]
dressed = [code for code in letters(0xC0, 0x2000)
           if len(parts(code)) == 2 and parts(code)[0] in WITH_A_MARK and ord(parts(code)[1]) in FIRST_MARKS]
west = marked(plain, [m for m in cmap if 0x300 <= m < 0x370 and m != HORN]) | marked(dressed, SECOND_MARKS)
east = marked(letters(0x400, 0x530), CYRILLIC_MARKS)
Path("texts.json").write_text(json.dumps(sorted(west | east)))
subprocess.check_call(["node", "shape.mjs", SOURCE])
shaped = json.loads(Path("shaped.json").read_text())
west, east = placed(west), placed(east)
known = TTFont(FOLDER / "ClarionSerifEast.ttf").getBestCmap()  # beside its own letters: blank, digits, punctuation
build("ClarionSerif.ttf", {c for c in cmap if not eastern(c)}, west, PRIVATE_USE)
build("ClarionSerifEast.ttf", {c for c in cmap if eastern(c) or c in known}, east, PRIVATE_USE + len(west))
(FOLDER / "marked-letters.txt").write_text("\n".join([*west, *east]) + "\n")
