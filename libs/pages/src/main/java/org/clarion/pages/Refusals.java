package org.clarion.pages;

import io.quarkus.logging.Log;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/** Turns what went wrong into a page in plain words, or into an OSDI error for machines; never into a stack trace. */
class Refusals {

    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;
    private static final int SECONDS = 10;

    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    Response refuse(WebApplicationException failure, UriInfo uri) {
        Response answer = failure.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        return answer.getStatus() >= 500 ? fail(failure, uri) : refuse(answer.getStatus(), uri);
    }

    @ServerExceptionMapper
    Response fail(Throwable failure, UriInfo uri) {
        if (cameFromReadingAForm(failure)) {
            return isApi(uri) ? refuse(400, uri) : Answers.damaged();
        }
        int status = isForNow(failure) ? UNAVAILABLE : FAILED;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Unexpected failure %s", reference);
        Response answer = isApi(uri) ? ApiRefusals.failed(status, reference) : Answers.failed(status, reference);
        return status == FAILED
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS)
                        .build();
    }

    /** The database is away, or has no connection left: whoever asks again in a while gets an answer. */
    private static boolean isForNow(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException refused && isForNow(refused));
    }

    private static boolean isForNow(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                ? String.valueOf(refused.getMessage()).contains("cquisition timeout") // the pool has no state for it
                : state.startsWith("08") || state.startsWith("57P");
    }

    /** A form that cannot be decoded is its sender's mistake; the framework has no exception of its own for it. */
    private static boolean cameFromReadingAForm(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }

    private static Response refuse(int status, UriInfo uri) {
        if (isApi(uri)) {
            return ApiRefusals.answer(status);
        }
        return switch (status) {
            case 403 -> Answers.forbidden();
            case 404 -> Answers.missing();
            case 413 -> Answers.tooLarge();
            case 429 -> Answers.tooMany();
            default -> Answers.unclear(status);
        };
    }

    private static boolean isApi(UriInfo uri) {
        return FormGuard.isApi(uri.getRequestUri().getPath());
    }
}
