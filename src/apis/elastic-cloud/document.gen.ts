/** Types made from specs/elastic-cloud.json by `npm run generate`: change the document, not this file. */
export interface paths {
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
         * @description Deletes a native user. Built-in users, users of an external realm and the caller itself are refused.
         */
        delete: operations["delete-user"];
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
    };
    responses: {
        /** @description The users */
        UserList: {
            headers: {
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
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
            /** @description User successfully deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyResponse"];
                };
            };
            /** @description The user cannot delete itself. */
            400: {
                headers: {
                    /**
                     * @description The codes of the errors in the body, joined by a comma when there are several.
                     * @example user.restricted_deletion
                     */
                    "x-cloud-error-codes": string;
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
}
