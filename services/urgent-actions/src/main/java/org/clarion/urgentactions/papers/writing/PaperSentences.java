package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.PaperLine;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.papers.reading.PaperDoubt;

/** Documents in the reader's words. In templates: {@code {inject:paperWords.title(document)}}. */
@Named("paperWords")
@ApplicationScoped
public class PaperSentences {

    private final Reader reader;
    private final Papers papers;
    private final PaperFormReading reading;

    PaperSentences(Reader reader, Papers papers, PaperFormReading reading) {
        this.reader = reader;
        this.papers = papers;
        this.reading = reading;
    }

    /** In the reader's language where it speaks it; never empty. */
    public String title(PublicDocument document) {
        return named(document.in(reader.language()).title());
    }

    /** The language of {@link #title}. */
    public String language(PublicDocument document) {
        return title(document).equals(words().untitled()) ? reader.language() : document.spoken(reader.language());
    }

    public String title(PaperLine line) {
        return named(line.title());
    }

    /** What a link leads to, as it calls it, or as the document there is called. */
    public String title(PaperLink link) {
        return link.title().isEmpty() && link.linkedId() != null
                ? papers.of(link.linkedId()).map(this::title).orElse("")
                : link.title();
    }

    /** Where a link leads; empty where it leads nowhere that everybody can read. */
    public String address(PaperLink link) {
        return Optional.ofNullable(link.linkedId())
                .map(id -> papers.published(id).isPresent() ? FilledPaper.OURS + id : "")
                .orElse(link.address());
    }

    public List<Choice> kinds() {
        return Arrays.stream(PaperKind.values())
                .map(kind -> new Choice(kind.name(), words().kind(kind)))
                .toList();
    }

    public List<Choice> states() {
        return Arrays.stream(PaperState.values())
                .map(state -> new Choice(state.name(), words().state(state)))
                .toList();
    }

    public List<Choice> languages() {
        return LanguageList.inOrder(reader.locale()).stream()
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }

    /** Those that a form speaks already. */
    public List<Choice> spoken(PaperForm form) {
        return form.languages().stream()
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }

    public String languagesOf(PublicDocument document) {
        return document.texts().keySet().stream().map(reader::language).collect(Collectors.joining(", "));
    }

    public String lack(PaperLack lack) {
        return reading.sentence(lack);
    }

    /** By which a form settles a doubt. */
    public String mark(PaperDoubt doubt) {
        return ReadPaper.mark(doubt);
    }

    /** The doubts at one field. */
    public List<PaperDoubt> at(String field, List<PaperDoubt> doubts) {
        return doubts.stream().filter(doubt -> doubt.field().equals(field)).toList();
    }

    /** Documents that can be attached to something, by title. */
    List<Choice> attachable(List<UUID> without) {
        return papers.lines().stream()
                .filter(line -> line.state() != PaperState.WITHDRAWN && !without.contains(line.id()))
                .map(line -> new Choice(line.id().toString(), title(line)))
                .toList();
    }

    private String named(String title) {
        return title.isBlank() ? words().untitled() : title;
    }

    DocumentWords words() {
        return reader.words(DocumentWords.class);
    }
}
