package org.clarion.urgentactions.embassies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.embassies.EmbassyFile.NoList;
import org.clarion.urgentactions.embassies.EmbassyFile.UnreadableList;
import org.clarion.urgentactions.embassies.EmbassyImport.Fate;
import org.clarion.urgentactions.embassies.EmbassyImports.Proposal;
import org.clarion.urgentactions.embassies.EmbassyViews.ColumnRow;
import org.clarion.urgentactions.embassies.EmbassyViews.NewsRow;
import org.clarion.urgentactions.embassies.EmbassyViews.RefusedRow;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file of embassies: first what it would do, then the button. */
@Path("desk/actions/embassies/import")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EmbassyImportPages {

    private static final String DIRECTORY = "/desk/actions/embassies";
    private static final String HERE = DIRECTORY + "/import";
    private static final int LONGEST_NAME = 200;

    private final EmbassyImports imports;
    private final EmbassySentences sentences;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    EmbassyImportPages(
            EmbassyImports imports, EmbassySentences sentences, PostedForm posted, Reader reader, Desk desk) {
        this.imports = imports;
        this.sentences = sentences;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response begin() {
        return Answers.ok(handIn(Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@RestForm @Nullable FileUpload file) {
        var id = posted.idempotencyKey();
        var mistakes = Mistakes.none();
        try {
            if (file == null || file.size() == 0) {
                mistakes.add("file", sentences.words().noFile());
            } else {
                imports.keep(id, named(file), text(file), desk.getWho());
            }
        } catch (UnreadableList unreadable) {
            mistakes.add("file", sentences.of(unreadable));
        }
        return mistakes.any() ? Answers.mistaken(handIn(mistakes)) : Answers.seeOther(reader.to(HERE + "/" + id));
    }

    @GET
    @Path("{id}")
    public Response proposal(@RestPath UUID id) {
        return imports.proposal(id)
                .map(proposal -> Answers.ok(page(proposal, false)))
                .orElseGet(this::gone);
    }

    @POST
    @Path("{id}")
    public Response takeIn(
            @RestPath UUID id, @RestForm @DefaultValue("") String mark, @RestForm @DefaultValue("") String deed) {
        if (deed.equals("away")) {
            imports.putAway(id);
            return Answers.seeOther(reader.to(DIRECTORY));
        }
        return imports.takeIn(id, mark, desk.getWho())
                .map(taking -> taking.done()
                        ? Answers.seeOther(reader.to(DIRECTORY + "?done=imported"))
                        : Answers.conflict(page(taking.proposal(), true)))
                .orElseGet(this::gone);
    }

    /** Taken in or put away meanwhile, or left for a day. */
    private Response gone() {
        var mistakes = Mistakes.none();
        mistakes.add("file", sentences.words().goneFile());
        return Answers.gone(handIn(mistakes));
    }

    private EmbassyViews.HandIn handIn(Mistakes mistakes) {
        var columns = Arrays.stream(EmbassyColumn.values())
                .map(column -> new ColumnRow(column.title(), sentences.words().hint(column)))
                .toList();
        return new EmbassyViews.HandIn(columns, mistakes);
    }

    private EmbassyViews.ImportProposal page(Proposal proposal, boolean other) {
        var effect = proposal.effect();
        var words = sentences.words();
        var counts = List.of(
                words.willAdd(effect.count(Fate.ADDED)),
                words.willChange(effect.count(Fate.CHANGED)),
                words.willStay(effect.count(Fate.SAME)),
                words.willRefuse(effect.count(Fate.REFUSED)));
        var news = effect.rows().stream()
                .filter(row -> row.fate() == Fate.ADDED || row.fate() == Fate.CHANGED)
                .map(row -> new NewsRow(row.line(), title(row.read().entry()), words.fate(row.fate())))
                .toList();
        var refused = effect.refused().stream()
                .map(row -> new RefusedRow(
                        row.line(),
                        row.faults().stream().map(sentences::inAFile).toList()))
                .toList();
        return new EmbassyViews.ImportProposal(
                proposal.upload(),
                counts,
                String.join(", ", proposal.file().leftOut()),
                news,
                refused,
                effect.doesSomething(),
                effect.mark().toString(),
                other);
    }

    private String title(EmbassyEntry entry) {
        return sentences
                .words()
                .embassyOf(reader.countryInSentence(entry.country()), reader.countryInSentence(entry.seat()));
    }

    private static String named(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String text(FileUpload file) throws UnreadableList {
        if (file.size() > EmbassyFile.LARGEST) {
            throw new UnreadableList(NoList.TOO_LARGE, "");
        }
        try {
            return EmbassyFile.text(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
