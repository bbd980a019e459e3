// next-auth's own addresses: reading the session, its CSRF token, signing out.
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth'

type Context = { params: Promise<{ nextauth: string[] }> }

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return await NextAuth(request, context, authOptions())
}

export { GET as POST }
