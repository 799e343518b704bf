package kz.akd.bot.playground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only what was asked of this machine by its own name: a page elsewhere could otherwise point a name of its own
 * at the loopback address and read the chats (DNS rebinding), or post here from its own origin.
 */
@Component
@Profile("playground")
class LoopbackOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NAMES.contains(request.getServerName()) && isOwnOrigin(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwnOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
    }
}
