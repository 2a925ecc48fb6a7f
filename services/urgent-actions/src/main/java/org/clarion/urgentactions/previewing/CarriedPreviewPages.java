package org.clarion.urgentactions.previewing;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.urgentactions.previewing.Previews.View;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The views of a sheet that is kept nowhere: the browser brings it along. */
@Path("/")
public class CarriedPreviewPages {

    private final Previews previews;

    CarriedPreviewPages(Previews previews) {
        this.previews = previews;
    }

    @POST
    @Path("actions/preview")
    public Response page(@RestForm @Nullable String carried, @RestForm @Nullable String in) {
        return previews.of(carried, View.PAGE, in);
    }

    @POST
    @Path("actions/preview/sheet")
    public Response sheet(@RestForm @Nullable String carried, @RestForm @Nullable String in) {
        return previews.of(carried, View.SHEET, in);
    }
}
