package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Says how long a page may be kept: public pages some seconds and then by their tag, everything else never. */
@ApplicationScoped
class Keeping {

    private static final int AFTER_THE_TEMPLATE_IS_RENDERED = 1000;

    private final PostedForm form;
    private final SharedRendering sharing;

    Keeping(PostedForm form, SharedRendering sharing) {
        this.form = form;
        this.sharing = sharing;
    }

    @ServerResponseFilter(priority = AFTER_THE_TEMPLATE_IS_RENDERED)
    void keep(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var headers = response.getHeaders();
        if (headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            sharing.made(null);
            return;
        }
        Public open = isRead(request) && response.getStatus() == 200 ? openness(resource.getResourceMethod()) : null;
        if (open == null
                || form.emitted()
                || headers.containsKey(HttpHeaders.SET_COOKIE)
                || !(response.getEntity() instanceof String page)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            sharing.made(null);
            return;
        }
        var tag = tag(page);
        headers.putSingle(
                HttpHeaders.CACHE_CONTROL, "public, max-age=" + open.maxAge() + ", stale-while-revalidate=30");
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        sharing.made(new PublicPageMade(page, response.getMediaType(), tag, headers));
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    static @Nullable Public openness(@Nullable Method method) {
        if (method == null) {
            return null; // no method was found for the path
        }
        Public own = method.getAnnotation(Public.class);
        return own == null ? method.getDeclaringClass().getAnnotation(Public.class) : own;
    }

    /** Weak, because the same page may travel packed or plain. */
    private static EntityTag tag(String page) {
        return new EntityTag(DigestUtils.sha256Hex(page).substring(0, 24), true);
    }
}
