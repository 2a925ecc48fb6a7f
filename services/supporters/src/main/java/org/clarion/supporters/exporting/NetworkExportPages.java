package org.clarion.supporters.exporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where an administrator says why, and gets the network as a file. */
@Path("/desk/supporters/export")
@RolesAllowed(Roles.ADMINISTRATOR)
public class NetworkExportPages {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;
    private static final ListShape<NetworkExport> SHAPE =
            ListShape.<NetworkExport>of(25).search(one -> one.getReason() + " " + one.getTakenBy());

    private final NetworkExports exports;
    private final NetworkFile file;
    private final ListRequests asked;
    private final Desk desk;
    private final Reader reader;

    NetworkExportPages(NetworkExports exports, NetworkFile file, ListRequests asked, Desk desk, Reader reader) {
        this.exports = exports;
        this.file = file;
        this.asked = asked;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    public Response ask() {
        return Answers.ok(page("", Mistakes.none()));
    }

    @POST
    public Response take(@RestForm @Nullable String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            var mistakes = Mistakes.none();
            mistakes.add("reason", reader.words(ExportWords.class).mendReason(SHORTEST, LONGEST));
            return Answers.mistaken(page(why, mistakes));
        }
        if (!exports.takePlace()) {
            return Answers.tooMany();
        }
        try {
            exports.record(why, desk.getWho());
        } catch (RuntimeException failed) {
            exports.giveBack();
            throw failed;
        }
        return Response.ok(lines())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"network.csv\"")
                .build();
    }

    private StreamingOutput lines() {
        return out -> {
            try {
                file.write(out);
            } finally {
                exports.giveBack();
            }
        };
    }

    private TemplateInstance page(String reason, Mistakes mistakes) {
        return Templates.export(reason, mistakes, SHAPE.page(exports.latest(), asked.only()));
    }

    @CheckedTemplate(basePath = "exporting")
    static final class Templates {
        static native TemplateInstance export(String reason, Mistakes mistakes, ListPage<NetworkExport> latest);

        private Templates() {}
    }
}
