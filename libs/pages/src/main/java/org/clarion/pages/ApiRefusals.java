package org.clarion.pages;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiError;
import org.clarion.osdi.OsdiRefusal;

/** What a program hears where no endpoint has answered itself. */
final class ApiRefusals {

    private ApiRefusals() {}

    static Response answer(int status) {
        return answer(status, OsdiComplaint.of(code(status), sentence(status)));
    }

    /** The same as JSON, for whoever answers before JAX-RS does. */
    static String text(int status) {
        return OsdiError.shape(OsdiRefusal.atTheDoor(status, OsdiComplaint.of(code(status), sentence(status))))
                .toString();
    }

    static Response failed(int status, String reference) {
        return answer(
                status,
                OsdiComplaint.of("unexpected", "Something failed on our side. Try again later.")
                        .under(reference));
    }

    private static Response answer(int status, OsdiComplaint complaint) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(OsdiError.shape(OsdiRefusal.atTheDoor(status, complaint)))
                .build();
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "not_authenticated";
            case 403 -> "not_allowed";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 413 -> "too_large";
            case 415 -> "unsupported_media_type";
            case 429 -> "too_many_requests";
            default -> "invalid";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401 -> "The OSDI-API-Token header is missing or wrong.";
            case 403 -> "This token may not do that.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 413 -> "The body is too large.";
            case 415 -> "The body must be JSON.";
            case 429 -> "Too many requests. Wait a minute.";
            default -> "The request could not be read.";
        };
    }
}
