# The edge: one address for all services.
ARG BASE=nginx:1.28
FROM ${BASE}

COPY deploy/images/edge/nginx.conf /etc/nginx/clarion.conf
COPY deploy/images/edge/pages/ /clarion/pages/

EXPOSE 8080
USER 10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080"]
ENTRYPOINT ["nginx", "-c", "/etc/nginx/clarion.conf", "-g", "daemon off;"]
