"""Makes ClarionNaskh.ttf and arabic-forms.txt out of Noto Naskh Arabic Regular.

    python make-arabic.py NotoNaskhArabic-Regular.ttf ../main/resources/fonts

With fonttools (Python) and hb-shape (HarfBuzz). Every letter in every form that its neighbours give it, with every mark it may
bear, becomes a shape of its own in the private use area: what HarfBuzz draws, so that whoever sets the page only chooses among them.
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
FIRST = 0xED80
JOINER = "\u200d"
NEXT, BEFORE, LIGATED = 1, 2, 4  # what a form joins; a lam that an alef follows, an alef after it

TWO_SIDES = "بتثجحخسشصضطظعغفقكلمنهيئىپچکگی"
ONE_SIDE = "اأإآٱدذرزوةؤژ"
ALONE = "ء"
OTHERS_TWO_SIDES = "ٹھہښڼېڅڵێڭګۍڤټځں"
OTHERS_ONE_SIDE = "ڈڑےۓۂۀډړږڕۆەۇۈۋۅۉ"
ALEFS = "اأإآٱ"
VOWELS = ["\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650"]
SHADDA, SUKUN, SMALL_ALEF, HAMZA = "\u0651", "\u0652", "\u0670", "\u0654"
MARKS = [""] + VOWELS + [SHADDA, SUKUN, SMALL_ALEF] + [v + SHADDA for v in VOWELS]
PLAIN = [*range(0x660, 0x66E), *range(0x6F0, 0x6FA), 0x60C, 0x61B, 0x61F, 0x640, 0x6D4, 0x20, 0x200C, 0x200D, 0x25CC]


def texts():
    """Each form with the text that has it: what stands before, the letter with its marks, what stands after."""
    for letter in TWO_SIDES + OTHERS_TWO_SIDES:
        for form in range(4):
            for mark in MARKS if letter in TWO_SIDES else [""]:
                yield form, JOINER * (form >> 1 & 1), letter + mark, JOINER * (form & 1)
    for letter in ONE_SIDE + OTHERS_ONE_SIDE:
        for form in (0, BEFORE):
            for mark in MARKS if letter in ONE_SIDE else [""]:
                yield form, JOINER * (form >> 1), letter + mark, ""
    for mark in MARKS:
        yield 0, "", ALONE + mark, ""
        for form in (NEXT, NEXT | BEFORE):
            yield form | LIGATED, JOINER * (form >> 1), "ل" + mark, "ا"
        for alef in ALEFS:
            yield BEFORE | LIGATED, "ل", alef + mark, ""
    for form in (0, BEFORE):
        for letter in "هۀەہ":
            yield form, JOINER * (form >> 1), letter + HAMZA, ""


def shaped(entries):
    lines = "\n".join(before + text + after for _, before, text, after in entries)
    out = subprocess.run(["hb-shape", SOURCE, "--text-file=/dev/stdin", "--output-format=json", "--script=arab", "--direction=rtl",
                          "--cluster-level=0"], input=lines.encode(), capture_output=True, check=True).stdout
    for (form, before, text, _), line in zip(entries, out.decode().splitlines()):
        ours = range(len(before), len(before) + len(text))
        at, places = 0, []
        for glyph in json.loads(line):
            if glyph["cl"] in ours and not (glyph["g"] == "uni0020" and glyph["ax"] == 0):
                places.append((glyph["g"], at + glyph["dx"], glyph["dy"]))
                at += glyph["ax"]
        assert places and all(name != ".notdef" for name, _, _ in places), (form, text)
        yield form, unicodedata.normalize("NFC", text), places, at


# NFC makes one sign of some letters and their mark: those are there already.
found = {}
for form, text, places, width in shaped(list(texts())):
    found.setdefault((form, text), (places, width))
marks = [*VOWELS, SHADDA, SUKUN, SMALL_ALEF, HAMZA]

font = TTFont(SOURCE)
options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, glyph_names=True, hinting=False)
options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "prep", "fpgm", "cvt "]
cut = subset.Subsetter(options)
cut.populate(unicodes=PLAIN, glyphs={name for places, _ in found.values() for name, _, _ in places})
cut.subset(font)
shapes, widths = font["glyf"], font["hmtx"]
mapped = {code: name for code, name in font.getBestCmap().items() if code in PLAIN}


def add(name, places, width):
    glyph = Glyph()
    if places:
        glyph.numberOfContours = -1
        glyph.components = []
        for part, x, y in places:
            component = GlyphComponent()
            component.glyphName, component.x, component.y, component.flags = part, x, y, 0x6
            glyph.components.append(component)
    else:
        glyph.numberOfContours = 0
    shapes[name] = glyph
    if places:
        glyph.recalcBounds(shapes)
    widths[name] = (width, getattr(glyph, "xMin", 0))


# One shape, one sign, else a PDF would say one for another: joiners too have shapes of their own.
for code in (0x200C, 0x200D):
    mapped[code] = "unseen%04X" % code
    add(mapped[code], [], 0)
# A mark is drawn with its letter; what stands for it after the letter is seen by nobody, and read out.
signs = [("0 " + mark, [], 0) for mark in marks]
signs += [("%d %s" % (form, text), places, width) for (form, text), (places, width) in sorted(found.items())]
for index, (_, places, width) in reversed(list(enumerate(signs))):
    mapped[FIRST + index] = "form%04X" % (FIRST + index)
    add(mapped[FIRST + index], places, width)
assert FIRST + len(signs) < 0xF900, len(signs)
font["cmap"].tables = [table for table in font["cmap"].tables if table.format == 4 and table.isUnicode()]
for table in font["cmap"].tables:
    table.cmap = dict(mapped)
font.setGlyphOrder(list(shapes.glyphOrder))
font["maxp"].numGlyphs = len(shapes.glyphOrder)
font["post"].formatType = 3.0
for record in list(font["name"].names):
    if record.nameID in (1, 3, 4, 6, 16, 17, 2):
        font["name"].removeNames(nameID=record.nameID)
for identifier, name in {1: "Clarion Naskh", 2: "Regular", 3: "2.004;ClarionNaskh", 4: "Clarion Naskh Regular", 6: "ClarionNaskh-Regular"}.items():
    font["name"].setName(name, identifier, 3, 1, 0x409)
font.save(FOLDER / "ClarionNaskh.ttf")
(FOLDER / "arabic-forms.txt").write_text("\n".join(line for line, _, _ in signs) + "\n")
print(len(signs), "signs")
