package org.clarion.osdi;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whoever throws a refusal has answered. */
class ThrownRefusals {

    @ServerExceptionMapper
    Response answer(OsdiRefusal refusal) {
        return OsdiError.answer(refusal);
    }
}
