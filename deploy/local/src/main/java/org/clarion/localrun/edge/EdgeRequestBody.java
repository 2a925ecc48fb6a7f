package org.clarion.localrun.edge;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** The limit on what a client may send. */
final class EdgeRequestBody {

    static final int LIMIT = 1_048_576;

    /**
     * Where staff hand in files: of reports, of people, of a sheet, a plan or a document, of a directory, the photo of a
     * tally, a picture. The pages there say by themselves what is too much.
     */
    private static final Pattern FILES =
            Pattern.compile("/desk/(?:reports|supporters)/import|/desk/reports/tallies/[0-9a-f-]{36}/photo"
                    + "|/desk/actions/[0-9a-f-]{36}/picture|/desk/(?:plans|documents|actions)/new"
                    + "|/desk/actions/(?:embassies|postage)/import");

    private static final int LIMIT_OF_FILES = 11 * LIMIT;

    /** The forms with a whole draft, in a dozen languages. */
    private static final Pattern DRAFTS =
            Pattern.compile("/desk/actions/[0-9a-f-]{36}(?:/(?:preview|settled|check/notes/settled))?"
                    + "|/desk/documents/(?:blank|[0-9a-f-]{36}/edit)");

    private static final int LIMIT_OF_DRAFTS = 4 * LIMIT;

    private EdgeRequestBody() {}

    static boolean isAnnouncedTooLong(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > 9 || Long.parseLong(length) > limit(request));
    }

    private static int limit(HttpServerRequest request) {
        if (FILES.matcher(request.path()).matches()) {
            return LIMIT_OF_FILES;
        }
        return DRAFTS.matcher(request.path()).matches() ? LIMIT_OF_DRAFTS : LIMIT;
    }

    static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Gathers a body whose length only its end tells; fails when it goes on beyond the limit. */
    static Future<Buffer> gather(HttpServerRequest request) {
        Promise<Buffer> whole = Promise.promise();
        var gathered = Buffer.buffer();
        request.exceptionHandler(whole::tryFail);
        request.handler(piece -> {
            if (gathered.length() + piece.length() > limit(request)) {
                whole.tryFail(new TooLong());
            } else {
                gathered.appendBuffer(piece);
            }
        });
        request.endHandler(end -> whole.tryComplete(gathered));
        request.resume();
        return whole.future();
    }

    static final class TooLong extends RuntimeException {}
}
