package org.clarion.testkit.endpoints;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** A method and a path that this application answers, and what it takes there. */
public record ServedEndpoint(String method, String path, List<String> consumes) {

    String name() {
        return method + " " + path;
    }

    /** All of them. */
    public static Collection<ServedEndpoint> ofThisApplication() {
        return all().values();
    }

    /** By name: all resource methods, as the framework routes them. */
    static Map<String, ServedEndpoint> all() {
        var found = new TreeMap<String, ServedEndpoint>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        var served = new ServedEndpoint(method, path, types(resource));
                        found.put(served.name(), served);
                    }
                });
        return found;
    }

    private static List<String> types(RuntimeResource resource) {
        return resource.getConsumes() == null
                ? List.of()
                : resource.getConsumes().stream().map(MediaType::toString).toList();
    }
}
