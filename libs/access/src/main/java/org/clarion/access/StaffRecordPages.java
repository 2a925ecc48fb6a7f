package org.clarion.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;

/**
 * Where a service's own page of what staff did stood before there was one record of all services: it leads there. A service
 * gives it that path by extending it.
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public abstract class StaffRecordPages {

    private final String service;
    private final Reader reader;

    /** @param service as it calls itself: {@code letters} */
    protected StaffRecordPages(String service, Reader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    public Response record() {
        return Answers.seeOther(reader.to("/desk/record?service=" + service));
    }
}
