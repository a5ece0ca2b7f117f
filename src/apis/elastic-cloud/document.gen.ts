/** Types made from specs/elastic-cloud.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Reads the user behind the credentials of the request.
         */
        get: operations["get-current-user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the current user
         * @description Changes the user behind the credentials of the request. Roles and `enabled` are for platform admins.
         */
        patch: operations["update-current-user"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all users
         * @description Lists every user in one reply, in the order they were created. Disabled users are left out unless asked for.
         */
        get: operations["get-users"];
        put?: never;
        /**
         * Create a user
         * @description Creates a native user. The password is stored and never returned.
         */
        post: operations["create-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what is known of the caller's authentication
         * @description How long the credentials last and whether they carry elevated permissions.
         */
        get: operations["get-authentication-info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/_login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Gives a token for a user name and a password. Anybody may ask.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/_refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a fresh token
         * @description Gives a new token to the holder of one that has not expired; the old one lives on until it expires.
         */
        post: operations["refresh-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/_logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the token of the request. A request without one has nothing to end and is answered alike.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the ways to log in
         * @description Anybody may ask.
         */
        get: operations["methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's API keys
         * @description Lists the keys of the user behind the credentials, the oldest first.
         */
        get: operations["get-api-keys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for the user behind the credentials. Its secret is shown this once and works at once. Built-in users have no keys.
         */
        post: operations["create-api-key"];
        /**
         * Delete some of the caller's API keys
         * @description Deletes the named keys of the user behind the credentials. Ids that name none are passed over.
         */
        delete: operations["delete-api-keys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/keys/_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the API keys of all users
         * @description Lists every key, the oldest first.
         */
        get: operations["get-users-api-keys"];
        put?: never;
        post?: never;
        /**
         * Delete API keys of several users
         * @description Deletes the named keys. Pairs that name none are passed over.
         */
        delete: operations["delete-users-api-keys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/auth/keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get one of the caller's API keys
         * @description Reads a key of the user behind the credentials, without its secret.
         */
        get: operations["get-api-key"];
        put?: never;
        post?: never;
        /**
         * Delete one of the caller's API keys
         * @description Deletes a key of the user behind the credentials.
         */
        delete: operations["delete-api-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user name, percent-encoded.
                 * @example mara.lindqvist
                 */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Reads one user, disabled users included.
         */
        get: operations["get-user"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a native user, and with it the API keys and the tokens of that user. Built-in users, users of an external realm and the caller itself are refused.
         */
        delete: operations["delete-user"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes a native user by a merge patch. A platform admin changes all that can be changed; users change their own full name, address and password.
         */
        patch: operations["update-user"];
        trace?: never;
    };
    "/users/{user_id}/auth/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get the API keys of a user
         * @description Lists the keys of one user, the oldest first.
         */
        get: operations["get-user-api-keys"];
        put?: never;
        post?: never;
        /**
         * Delete the API keys of a user
         * @description Deletes every key of one user.
         */
        delete: operations["delete-user-api-keys"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/auth/keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key of a user
         * @description Reads one key of one user, without its secret.
         */
        get: operations["get-user-api-key"];
        put?: never;
        post?: never;
        /**
         * Delete an API key of a user
         * @description Deletes one key of one user.
         */
        delete: operations["delete-user-api-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A user as the platform returns it. */
        User: {
            /** @description Identifies the user. It never changes. */
            user_name: string;
            /** @description The name people know the user by. */
            full_name?: string;
            /** @description The e-mail address of the user. */
            email?: string;
            security: components["schemas"]["UserSecurity"];
            metadata: components["schemas"]["UserMetadata"];
            /** @description Whether the user comes with the platform and is read-only. */
            builtin: boolean;
        };
        /** @description What a user may do, and how the user is known. */
        UserSecurity: {
            roles: components["schemas"]["Roles"];
            /** @description The operations that the roles allow, by operationId. */
            permissions: string[];
            elevated_permissions: components["schemas"]["ElevatedPermissions"];
            password?: components["schemas"]["Password"];
            /** @description Whether the user may act. */
            enabled: boolean;
            security_realm: components["schemas"]["UserSecurityRealm"];
        };
        /** @description Who made and changed a user, and when. Set by the platform. */
        UserMetadata: {
            /** @description The id of the user who created this one. */
            created_by: string;
            /** Format: date-time */
            created_at: string;
            /** @description The id of the user who changed this one last. */
            updated_by: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            first_login_at?: string;
            /** Format: date-time */
            last_login_at?: string;
        };
        /** @description Whether the user holds elevated permissions, and until when. */
        ElevatedPermissions: {
            enabled: boolean;
            /** Format: date-time */
            expires_at?: string;
        };
        /** @description The realm that knows the user. */
        UserSecurityRealm: {
            /** @enum {string} */
            type: "native" | "ldap" | "saml" | "active_directory";
            id: string;
        };
        UserList: {
            users: components["schemas"]["User"][];
        };
        /** @description A user to create. What the platform sets by itself is refused (user.restricted_field). */
        CreateUser: {
            /** @description Letters, digits and the signs . _ @ -, beginning with a letter or a digit. */
            user_name: string;
            full_name?: string;
            email?: string;
            /** @description Never sent: the platform keeps it. */
            metadata?: unknown;
            /**
             * @description False if sent: nobody can create a built-in user.
             * @constant
             */
            builtin?: false;
            security: components["schemas"]["CreateUserSecurity"];
        };
        /** @description The roles, the password and the state of a user to create. */
        CreateUserSecurity: {
            /** @description Never sent: the platform derives it from the roles. */
            permissions?: unknown;
            /** @description Accepted and ignored. */
            elevated_permissions?: components["schemas"]["ElevatedPermissions"];
            password?: components["schemas"]["Password"];
            /** @default true */
            enabled: boolean;
            /** @description Accepted and ignored for the native realm, the only one in which a user can be created. */
            security_realm?: {
                /** @constant */
                type: "native";
                id: string;
            };
            roles?: components["schemas"]["Roles"];
        };
        /**
         * Format: password
         * @description Stored and never returned.
         */
        Password: string;
        /** @description ece_platform_admin stands alone; a user is a deployment manager or a deployment viewer, not both. */
        Roles: ("ece_platform_admin" | "ece_platform_viewer" | "ece_deployment_manager" | "ece_deployment_viewer")[];
        /** @description An object without properties. */
        EmptyResponse: Record<string, unknown>;
        /** @description Why a request failed: one element for every fault. */
        BasicFailedReply: {
            errors: components["schemas"]["BasicFailedReplyElement"][];
        };
        BasicFailedReplyElement: {
            /** @description What went wrong, for programs. */
            code: string;
            /** @description What went wrong, for people. */
            message: string;
            /** @description The parts of the request to blame, such as body.user_name. */
            fields: string[];
        };
        /** @description A merge patch: what is left out stays, null resets. Clients made from the vendor's own document send it as a string that holds the patch. */
        UserPatch: Record<string, unknown> | string;
        /** @description The changes to a user. A field that the platform keeps, and the name, may be repeated as they are and not changed (user.restricted_field). */
        UpdateUser: {
            /** @description The name that the user has. */
            user_name?: string | null;
            full_name?: string | null;
            email?: string | null;
            builtin?: boolean | null;
            metadata?: Record<string, unknown> | null;
            security?: Record<string, unknown> | null;
        };
        /** @description The changes to what a user may do. The roles are replaced as a whole. */
        UpdateUserSecurity: {
            /** @description Null takes all roles away. */
            roles?: unknown[] | null;
            permissions?: string[] | null;
            /** @description Accepted and ignored. */
            elevated_permissions?: Record<string, unknown> | null;
            /** @description Null takes the password away. */
            password?: string | null;
            /** @description Null is the default: true. */
            enabled?: boolean | null;
            security_realm?: Record<string, unknown> | null;
        };
        LoginRequest: {
            username: string;
            /** Format: password */
            password: string;
            /** @description Where a browser goes on after the login. */
            login_state?: {
                path?: string;
            };
        };
        TokenResponse: {
            /** @description Sent as `Authorization: Bearer TOKEN`. */
            token: string;
            /** Format: date-time */
            session_expiration_time: string;
        };
        AuthenticationInfo: {
            has_elevated_permissions: boolean;
            /** @description Where a fresh token is given. */
            refresh_token_url: string;
            has_totp_device: boolean;
            totp_device_source?: string;
            totp_device_source_enable_mfa_href?: string;
            /** Format: date-time */
            elevated_permissions_expire_at?: string;
            /**
             * Format: date-time
             * @description When the credentials expire.
             */
            expires_at?: string;
        };
        AvailableAuthenticationMethods: {
            password: boolean;
            saml: boolean;
            openid: boolean;
            sso_methods: components["schemas"]["SsoAuthenticationMethodInfo"][];
        };
        SsoAuthenticationMethodInfo: {
            /** @constant */
            sso_type: "saml";
            name: string;
            url: string;
        };
        /** @description An API key without its secret. */
        ApiKeyResponse: {
            id: string;
            /** @description The owner, by user name. */
            user_id: string;
            description: string;
            /** Format: date-time */
            creation_date: string;
            /**
             * Format: date-time
             * @description Absent when the key never expires.
             */
            expiration_date?: string;
            /** @description Never shown again. */
            key?: unknown;
        };
        /** @description A new API key with its secret. */
        CreatedApiKey: {
            id: string;
            /** @description The owner, by user name. */
            user_id: string;
            description: string;
            /** Format: date-time */
            creation_date: string;
            /**
             * Format: date-time
             * @description Absent when the key never expires.
             */
            expiration_date?: string;
            /** @description The secret, shown this once. Sent as `Authorization: ApiKey KEY`. */
            key: string;
        };
        ApiKeysResponse: {
            keys: components["schemas"]["ApiKeyResponse"][];
        };
        CreateApiKeyRequest: {
            description: string;
            /** @description How long the key lives: a whole number and one of ms, s, m, h, d. */
            expiration?: string;
            /** @description Accepted and ignored: not available on a self-hosted platform. */
            role_assignments?: Record<string, unknown>;
        };
        DeleteApiKeysRequest: {
            keys: string[];
        };
        DeleteUsersApiKeysRequest: {
            user_api_keys: components["schemas"]["UserApiKey"][];
        };
        UserApiKey: {
            user_id: string;
            api_key_id: string;
        };
    };
    responses: {
        /** @description The users */
        UserList: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserList"];
            };
        };
        /** @description A query parameter has a value that it cannot have. */
        InvalidParameter: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.invalid_parameter
                 */
                "x-cloud-error-codes": "root.invalid_parameter";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The credentials are missing, malformed, unknown or expired, or belong to a user who may not act. */
        Unauthenticated: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.unauthenticated
                 */
                "x-cloud-error-codes": "root.unauthenticated";
                /** @description The schemes a client can try. Basic is accepted and not named, so that no browser opens its own dialogue. */
                "www-authenticate": "Bearer, ApiKey";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The caller is known and lacks the permission for this operation. */
        Unauthorized: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.unauthorized.rbac
                 */
                "x-cloud-error-codes": "root.unauthorized.rbac";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description There is no user of that name. */
        UserNotFound: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example user.not_found
                 */
                "x-cloud-error-codes": "user.not_found";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The body is larger than the server reads. */
        PayloadTooLarge: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.payload_too_large
                 */
                "x-cloud-error-codes": "root.payload_too_large";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The body is not sent as application/json. */
        UnsupportedMediaType: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.unsupported_media_type
                 */
                "x-cloud-error-codes": "root.unsupported_media_type";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The platform failed. */
        ServerError: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example internal.server.error
                 */
                "x-cloud-error-codes": "internal.server.error";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The user */
        User: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description Done */
        EmptyReply: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmptyResponse"];
            };
        };
        /** @description The change is refused. The five `user.` codes are documented, `root.invalid_json_request` was observed on other operations. Every fault of a request is named. */
        PatchRefused: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example user.roles.invalid
                 */
                "x-cloud-error-codes": string;
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The user as it is now */
        UpdatedUser: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description A token and when it expires */
        Token: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenResponse"];
            };
        };
        /** @description The body is not JSON or breaks its schema. */
        InvalidJson: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example root.invalid_json_request
                 */
                "x-cloud-error-codes": "root.invalid_json_request";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The platform has no authentication cluster. */
        NoAuthenticationCluster: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example authc.no_authentication_cluster
                 */
                "x-cloud-error-codes": "authc.no_authentication_cluster";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The authentication cluster failed. */
        AuthenticationClusterError: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example authc.authentication_cluster_error
                 */
                "x-cloud-error-codes": "authc.authentication_cluster_error";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description The API keys */
        ApiKeys: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiKeysResponse"];
            };
        };
        /** @description The API key */
        ApiKey: {
            headers: {
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiKeyResponse"];
            };
        };
        /** @description There is no such API key, or it is somebody else's. */
        KeyNotFound: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example api_keys.key_not_found
                 */
                "x-cloud-error-codes": "api_keys.key_not_found";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
        /** @description There is no user of that name. */
        KeyUserNotFound: {
            headers: {
                /**
                 * @description The codes of the errors in the body, joined by a comma when there are several.
                 * @example api_keys.user_not_found
                 */
                "x-cloud-error-codes": "api_keys.user_not_found";
                "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BasicFailedReply"];
            };
        };
    };
    parameters: {
        /**
         * @description The user name, percent-encoded.
         * @example mara.lindqvist
         */
        UserName: string;
        /**
         * @description Whether disabled users are listed too.
         * @example true
         */
        IncludeDisabled: boolean;
        /**
         * @description The user, by user name, percent-encoded.
         * @example nadia.okafor
         */
        UserId: string;
        /**
         * @description The id of the API key.
         * @example k7Qd2VbX0sLmT9wRzHcP
         */
        ApiKeyId: string;
    };
    requestBodies: {
        /** @description A JSON Merge Patch, sent as application/json */
        UserPatch: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
    };
    headers: {
        /**
         * @description When the API key that the request was sent with expires. Absent for other credentials and for keys that never expire.
         * @example 2026-06-02T08:15:30.000Z
         */
        ApiKeyExpiration: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-current-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "update-current-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UserPatch"];
        responses: {
            200: components["responses"]["UpdatedUser"];
            400: components["responses"]["PatchRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-users": {
        parameters: {
            query?: {
                /**
                 * @description Whether disabled users are listed too.
                 * @example true
                 */
                include_disabled?: components["parameters"]["IncludeDisabled"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    "create-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user to create */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description User successfully created */
            200: {
                headers: {
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The user is refused. The four `user.` codes are documented, `root.invalid_json_request` was observed on other operations. Every fault of a request is named. */
            400: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example user.user_name.invalid
                     */
                    "x-cloud-error-codes": string;
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            /** @description The username is already in use. */
            409: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example user.user_name.conflict
                     */
                    "x-cloud-error-codes": "user.user_name.conflict";
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-authentication-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known */
            200: {
                headers: {
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationInfo"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["ServerError"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who logs in */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            /** @description Logged in from a browser: it goes on to the page that keeps the token. Only where `login_state.path` is sent, which the console of an installation does. */
            302: {
                headers: {
                    /** @description `/sso/token#TOKEN?state=PATH` */
                    location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidJson"];
            /** @description The user name or the password is wrong, or the user is disabled. */
            401: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example root.unauthenticated
                     */
                    "x-cloud-error-codes": "root.unauthenticated";
                    /** @description The schemes a client can try. Basic is accepted and not named, so that no browser opens its own dialogue. */
                    "www-authenticate": "Bearer, ApiKey";
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NoAuthenticationCluster"];
            502: components["responses"]["AuthenticationClusterError"];
        };
    };
    "refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Token"];
            /** @description The token is missing, unknown or expired. */
            401: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example root.unauthorized
                     */
                    "x-cloud-error-codes": "root.unauthorized";
                    /** @description The schemes a client can try. Basic is accepted and not named, so that no browser opens its own dialogue. */
                    "www-authenticate": "Bearer, ApiKey";
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            403: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NoAuthenticationCluster"];
            502: components["responses"]["AuthenticationClusterError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyReply"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NoAuthenticationCluster"];
            502: components["responses"]["AuthenticationClusterError"];
        };
    };
    methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to log in */
            200: {
                headers: {
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableAuthenticationMethods"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    "get-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKeys"];
            401: components["responses"]["Unauthenticated"];
            500: components["responses"]["ServerError"];
        };
    };
    "create-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key to create */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key with its secret */
            201: {
                headers: {
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description The key is refused. `api_keys.invalid_input` is documented, `root.invalid_json_request` was observed on other operations. */
            400: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example api_keys.invalid_input
                     */
                    "x-cloud-error-codes": string;
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the keys */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteApiKeysRequest"];
            };
        };
        responses: {
            200: components["responses"]["EmptyReply"];
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-users-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKeys"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-users-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Owners and ids */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUsersApiKeysRequest"];
            };
        };
        responses: {
            200: components["responses"]["EmptyReply"];
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKey"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["KeyNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyReply"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["KeyNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user name, percent-encoded.
                 * @example mara.lindqvist
                 */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user name, percent-encoded.
                 * @example mara.lindqvist
                 */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyReply"];
            /** @description The user cannot delete itself. */
            400: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example user.restricted_deletion
                     */
                    "x-cloud-error-codes": string;
                    "x-elastic-api-key-expiration": components["headers"]["ApiKeyExpiration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicFailedReply"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "update-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user name, percent-encoded.
                 * @example mara.lindqvist
                 */
                user_name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UserPatch"];
        responses: {
            200: components["responses"]["UpdatedUser"];
            400: components["responses"]["PatchRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-user-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKeys"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["KeyUserNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-user-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyReply"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["KeyUserNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "get-user-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiKey"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["KeyNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    "delete-user-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by user name, percent-encoded.
                 * @example nadia.okafor
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of the API key.
                 * @example k7Qd2VbX0sLmT9wRzHcP
                 */
                api_key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmptyReply"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Unauthorized"];
            404: components["responses"]["KeyNotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}
