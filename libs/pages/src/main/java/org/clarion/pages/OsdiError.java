package org.clarion.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error shape of OSDI 1.2 for what no endpoint has answered itself. */
record OsdiError(@JsonProperty("osdi:error") Content content) {

    static Response answer(int status, String code, String description, @Nullable String reference) {
        var error = new Content(
                "atomic",
                status,
                List.of(new Resource("osdi:aep", status, List.of(new Description(code, description, reference)))));
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new OsdiError(error))
                .build();
    }

    static String code(int status) {
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

    static String sentence(int status) {
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

    record Content(
            @JsonProperty("request_type") String requestType,
            @JsonProperty("response_code") int responseCode,
            @JsonProperty("resource_status") List<Resource> resourceStatus) {}

    record Resource(
            String resource,
            @JsonProperty("response_code") int responseCode,
            @JsonProperty("error_descriptions") List<Description> errorDescriptions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Description(
            @JsonProperty("error_code") String errorCode,
            String description,
            @Nullable @JsonProperty("reference_code") String referenceCode) {}
}
