"""How long WeasyPrint takes: python3 weasy.py PAGE PACK HOW-MANY. Prints seconds to start, a letter each, and the pack."""
import sys
import time

began = time.monotonic()
from weasyprint import HTML  # noqa: E402

page = open(sys.argv[1], encoding="utf-8").read()
pack = open(sys.argv[2], encoding="utf-8").read()
HTML(string=page).write_pdf(variant="pdf/ua-1")
print(time.monotonic() - began)
many = int(sys.argv[3])
began = time.monotonic()
for _ in range(many):
    HTML(string=page).write_pdf(variant="pdf/ua-1")
print((time.monotonic() - began) / many)
began = time.monotonic()
HTML(string=pack).write_pdf(variant="pdf/ua-1")
print(time.monotonic() - began)
