package org.clarion.actionreports.screening.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people told us about an action. Comments open here, for those who screen, and nowhere public. */
@Path("/desk/reports/{action}/told")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class CommentsPages {

    private final ActionSheets appeals;
    private final Remarks remarks;
    private final ReportsConfig config;
    private final Reader reader;

    CommentsPages(ActionSheets appeals, Remarks remarks, ReportsConfig config, Reader reader) {
        this.appeals = appeals;
        this.remarks = remarks;
        this.config = config;
        this.reader = reader;
    }

    @GET
    public Response told(@RestPath UUID action, @RestQuery @Nullable Integer page) {
        return appeals.of(action)
                .map(appeal -> Answers.ok(Templates.told(
                        appeal,
                        title(appeal),
                        remarks.of(appeal, page == null ? 1 : page),
                        config.circumstancesFor().toDays())))
                .orElseGet(Answers::missing);
    }

    private String title(ActionSheet appeal) {
        return appeal.text(reader.language()).title();
    }

    @CheckedTemplate(basePath = "hearing")
    static class Templates {
        static native TemplateInstance told(ActionSheet appeal, String title, Remarks.Page page, long days);
    }
}
