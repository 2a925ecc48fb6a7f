"""Links that lead out of docs/, and the list of decisions. A link to a file that is not there ends the build."""

import os
import re
from pathlib import Path

from mkdocs.exceptions import PluginError

LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")


def on_config(config):
    docs = Path(config.docs_dir)
    decisions = sorted(f"decisions/{file.name}" for file in (docs / "decisions").glob("*.md"))
    if {"Decisions": decisions} not in config.nav:
        config.nav.append({"Decisions": decisions})
    return config


def on_page_markdown(markdown, page, config, files):
    docs = Path(config.docs_dir).resolve()
    folder = (docs / page.file.src_uri).parent

    def led(match):
        words, place = match.groups()
        if re.match(r"[a-z]+:|#", place):
            return match.group(0)
        there = Path(os.path.normpath(folder / place.split("#")[0]))
        if not there.exists():
            raise PluginError(f"{page.file.src_uri}: {place} leads to no file")
        if there.is_relative_to(docs) and not there.is_dir():
            return match.group(0)
        if there == docs / "decisions":
            return f"[{words}]({os.path.relpath(sorted(there.glob('*.md'))[0], folder)})"
        inside = there.relative_to(docs.parent).as_posix()
        if config.repo_url:
            return f"[{words}]({config.repo_url.rstrip('/')}/blob/main/{inside})"
        return words if words.strip("`") == inside else f"{words} (`{inside}`)"

    return LINK.sub(led, markdown)
