package org.clarion.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;

/** How a line of the security log reads: what happened, to whose account, from where, at which page, and nobody's name or address. */
@ApplicationScoped
class SecurityLine {

    private static final String PURPOSE = "clarion/client/1\n";
    private static final int MARK = 12;

    /** Short enough to be a word of ours; what is longer, or has figures, may be a private link. */
    private static final String WORD_OF_OURS = "[a-z][a-z-]{0,19}|v1";

    private final MemberIds members;
    private final SessionKey key;
    private final Edges edges;

    SecurityLine(MemberIds members, SessionKey key, Edges edges) {
        this.members = members;
        this.key = key;
        this.edges = edges;
    }

    /** @param what such as {@code refused=password} */
    String of(String what, @Nullable String logInName, HttpServerRequest request) {
        return "%s member=%s client=%s at=\"%s %s\""
                .formatted(
                        what,
                        logInName == null ? "nobody" : members.of(logInName),
                        mark(edges.clientOf(request)),
                        request.method().name(),
                        shape(request.path()));
    }

    private String mark(String client) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.hmac().getEncoded())
                .hmacHex(PURPOSE + IpNetwork.household(client))
                .substring(0, MARK);
    }

    static String shape(@Nullable String path) {
        return Arrays.stream((path == null ? "" : path).split("/", -1))
                .map(part -> part.isEmpty() || part.matches(WORD_OF_OURS) ? part : "*")
                .collect(Collectors.joining("/"));
    }
}
