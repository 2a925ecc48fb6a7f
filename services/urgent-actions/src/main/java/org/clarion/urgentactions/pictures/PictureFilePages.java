package org.clarion.urgentactions.pictures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures themselves. Whoever has the address sees one, also before launch: the mark in it cannot be guessed. */
@Path("/actions/{id}/picture/{mark}")
public class PictureFilePages {

    private final Picturing picturing;

    PictureFilePages(Picturing picturing) {
        this.picturing = picturing;
    }

    @GET
    @Path("{size}.jpg")
    public Response jpeg(@RestPath UUID id, @RestPath String mark, @RestPath String size) {
        return PictureSize.called(size)
                .flatMap(found -> picturing.jpeg(id, mark, found))
                .map(jpeg -> Response.ok(jpeg)
                        .type("image/jpeg")
                        // An hour: what is taken away is not to stay in front of people for a year.
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                        .build())
                .orElseGet(Answers::missing);
    }
}
